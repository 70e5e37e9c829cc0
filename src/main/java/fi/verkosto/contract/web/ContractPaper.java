package fi.verkosto.contract.web;

import fi.verkosto.contract.Contract;
import fi.verkosto.document.TaggedPdf;
import org.springframework.stereotype.Component;

/** A contract as PDF for printing and for signing. */
@Component
class ContractPaper {

    private final ContractPage page;
    private final TaggedPdf pdf;

    ContractPaper(ContractPage page, TaggedPdf pdf) {
        this.page = page;
        this.pdf = pdf;
    }

    byte[] print(Contract contract, String wording) {
        return pdf.render(page.of(contract, wording));
    }
}
