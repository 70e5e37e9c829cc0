package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.workshop.WorkshopService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a workshop. */
@Controller
class WorkshopHistoryController {

    private final WorkshopService workshops;
    private final Journal journal;

    WorkshopHistoryController(WorkshopService workshops, Journal journal) {
        this.workshops = workshops;
        this.journal = journal;
    }

    @GetMapping("/workshops/{id}/history")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("workshop/history")
                .addObject("workshop", workshops.get(id, me.scope()))
                .addObject("changes", journal.changesOf("workshop", id));
    }
}
