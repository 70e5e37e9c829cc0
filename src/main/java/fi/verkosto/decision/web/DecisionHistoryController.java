package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.web.PageQuery;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a decision and its case. */
@Controller
class DecisionHistoryController {

    private final DecisionService decisions;
    private final Histories histories;

    DecisionHistoryController(DecisionService decisions, Histories histories) {
        this.decisions = decisions;
        this.histories = histories;
    }

    @GetMapping("/decisions/{id}/history")
    ModelAndView show(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        Decision decision = decisions.get(id, me.scope());
        return new ModelAndView("decision/history")
                .addObject("decision", decision)
                .addObject(
                        "changes",
                        histories.of(
                                query.number(),
                                new Subject("decision", id),
                                new Subject("case", decision.getMunicipalCase().getId())));
    }
}
