package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractService;
import fi.verkosto.journal.Journal;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out contracts as PDF and writes that down. */
@Controller
class ContractPaperController {

    private final ContractService contracts;
    private final ContractPaper paper;
    private final Journal journal;

    ContractPaperController(ContractService contracts, ContractPaper paper, Journal journal) {
        this.contracts = contracts;
        this.paper = paper;
        this.journal = journal;
    }

    @GetMapping("/contracts/{id}/pdf")
    ResponseEntity<byte[]> show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Contract contract = contracts.get(id, me.scope());
        byte[] pdf = paper.print(contract, contracts.wordingOf(contract));
        journal.record("CONTRACT_DOWNLOADED", me.getName(), Map.of("contract", Long.toString(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nameOf(contract) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    /** Such as sopimus-8-001.pdf, or avtal-8-001.pdf. */
    private static String nameOf(Contract contract) {
        return (switch (contract.getLanguage()) {
                    case FI -> "sopimus-";
                    case SV -> "avtal-";
                })
                + contract.getNumber() + ".pdf";
    }
}
