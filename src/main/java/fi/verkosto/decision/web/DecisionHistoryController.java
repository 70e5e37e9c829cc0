package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.journal.Change;
import fi.verkosto.journal.Journal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a decision and its case. */
@Controller
class DecisionHistoryController {

    private final DecisionService decisions;
    private final Journal journal;

    DecisionHistoryController(DecisionService decisions, Journal journal) {
        this.decisions = decisions;
        this.journal = journal;
    }

    @GetMapping("/decisions/{id}/history")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Decision decision = decisions.get(id, me.scope());
        return new ModelAndView("decision/history")
                .addObject("decision", decision)
                .addObject("changes", changesOf(decision));
    }

    private List<Change> changesOf(Decision decision) {
        return Stream.concat(
                        journal.changesOf("decision", decision.getId()).stream(),
                        journal.changesOf("case", decision.getMunicipalCase().getId()).stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }
}
