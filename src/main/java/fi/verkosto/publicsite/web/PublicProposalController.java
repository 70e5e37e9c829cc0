package fi.verkosto.publicsite.web;

import fi.verkosto.decision.proposal.Proposal;
import fi.verkosto.decision.proposal.ProposalFiles;
import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.ProposalService;
import fi.verkosto.document.DocumentFile;
import fi.verkosto.web.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proposal text of any municipality for the season that recruits. */
@Controller
@RequestMapping("/fees/{code}/proposal")
class PublicProposalController {

    private final ProposalService proposals;
    private final ProposalFiles files;

    PublicProposalController(ProposalService proposals, ProposalFiles files) {
        this.proposals = proposals;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable String language, Model model) {
        model.addAttribute("proposal", proposal(code, language));
        return "publicsite/proposal";
    }

    @GetMapping("/docx")
    ResponseEntity<byte[]> docx(@PathVariable String code, @RequestParam(required = false) @Nullable String language) {
        return file(files.docx(proposal(code, language)));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @RequestParam(required = false) @Nullable String language) {
        return file(files.pdf(proposal(code, language)));
    }

    private Proposal proposal(String code, @Nullable String language) {
        return proposals.ofOpenSeason(code, ProposalLanguage.of(language).orElse(null));
    }

    private static ResponseEntity<byte[]> file(DocumentFile file) {
        return Attachment.of(file.name(), file.kind().contentType(), file.content());
    }
}
