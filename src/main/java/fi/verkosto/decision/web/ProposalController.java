package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.proposal.Proposal;
import fi.verkosto.decision.proposal.ProposalFiles;
import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.ProposalService;
import fi.verkosto.decision.proposal.ProposalTemplates;
import fi.verkosto.document.DocumentFile;
import fi.verkosto.journal.Journal;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.web.Attachment;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposal texts for the agendas of boards: to read, to copy, and as files; who takes a file along is written down. */
@Controller
@RequestMapping("/decisions/proposals")
class ProposalController {

    private final ProposalService proposals;
    private final ProposalTemplates templates;
    private final ProposalFiles files;
    private final DecisionChoices choices;
    private final Journal journal;

    ProposalController(
            ProposalService proposals,
            ProposalTemplates templates,
            ProposalFiles files,
            DecisionChoices choices,
            Journal journal) {
        this.proposals = proposals;
        this.templates = templates;
        this.files = files;
        this.choices = choices;
        this.journal = journal;
    }

    /** Asks for whom; a whole answer leads to its text. */
    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable Integer season) {
        if (municipality != null && season != null && choices.knows(season)) {
            Optional<Municipality> whose = choices.find(municipality);
            if (whose.isPresent()) {
                return new ModelAndView("redirect:/decisions/proposals/" + season + "/"
                        + whose.get().getCode());
            }
        }
        return choices.proposalQuestion(municipality, season)
                .addObject("own", templates.own().stream().map(String::valueOf).toList());
    }

    @GetMapping("/{number}/{code}")
    ModelAndView show(
            @PathVariable int number,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String language,
            @AuthenticationPrincipal SignedIn me) {
        Proposal proposal = proposal(number, code, language, me);
        return new ModelAndView("decision/proposal")
                .addObject("proposal", proposal)
                .addObject("board", choices.board(proposal.municipality()));
    }

    @GetMapping("/{number}/{code}/docx")
    ResponseEntity<byte[]> docx(
            @PathVariable int number,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String language,
            @AuthenticationPrincipal SignedIn me) {
        return file(files.docx(proposal(number, code, language, me)), number, code, me);
    }

    @GetMapping("/{number}/{code}/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable int number,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String language,
            @AuthenticationPrincipal SignedIn me) {
        return file(files.pdf(proposal(number, code, language, me)), number, code, me);
    }

    private Proposal proposal(int number, String code, @Nullable String language, SignedIn me) {
        return proposals.of(number, code, ProposalLanguage.of(language).orElse(null), me.scope());
    }

    private ResponseEntity<byte[]> file(DocumentFile file, int number, String code, SignedIn me) {
        journal.record(
                "PROPOSAL_DOWNLOADED",
                me.getName(),
                Map.of(
                        "season",
                        Integer.toString(number),
                        "municipality",
                        code,
                        "kind",
                        file.kind().name()));
        return Attachment.of(file.name(), file.kind().contentType(), file.content());
    }
}
