package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.web.PageQuery;
import fi.verkosto.workshop.WorkshopService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a workshop. */
@Controller
class WorkshopHistoryController {

    private final WorkshopService workshops;
    private final Histories histories;

    WorkshopHistoryController(WorkshopService workshops, Histories histories) {
        this.workshops = workshops;
        this.histories = histories;
    }

    @GetMapping("/workshops/{id}/history")
    ModelAndView show(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("workshop/history")
                .addObject("workshop", workshops.get(id, me.scope()))
                .addObject("changes", histories.of(query.number(), new Subject("workshop", id)));
    }
}
