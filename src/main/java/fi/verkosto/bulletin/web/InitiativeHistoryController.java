package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.PageQuery;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about an initiative. Who of other municipalities has let them join, only the network sees. */
@Controller
class InitiativeHistoryController {

    private final InitiativeService initiatives;
    private final Histories histories;

    InitiativeHistoryController(InitiativeService initiatives, Histories histories) {
        this.initiatives = initiatives;
        this.histories = histories;
    }

    @GetMapping("/initiatives/{id}/history")
    ModelAndView show(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        Subject own = new Subject("initiative", id);
        return new ModelAndView("bulletin/initiative-history")
                .addObject(
                        "initiative", initiatives.findToLookBack(id, me.scope()).orElseThrow(NotFound::new))
                .addObject(
                        "changes",
                        me.isContact()
                                ? histories.of(query.number(), own)
                                : histories.of(query.number(), own, new Subject("initiative_joining", id)));
    }
}
