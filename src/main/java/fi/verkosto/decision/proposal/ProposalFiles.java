package fi.verkosto.decision.proposal;

import fi.verkosto.document.DocumentFile;
import fi.verkosto.document.FileKind;
import fi.verkosto.document.TaggedPdf;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Proposal texts as files, to be edited (docx) or attached (PDF). */
@Component
public class ProposalFiles {

    private final TaggedPdf pdf;

    ProposalFiles(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    public DocumentFile docx(Proposal proposal) {
        return new DocumentFile(name(proposal, ".docx"), FileKind.DOCX, ProposalDocx.of(proposal.text()));
    }

    public DocumentFile pdf(Proposal proposal) {
        return new DocumentFile(name(proposal, ".pdf"), FileKind.PDF, pdf.render(ProposalXhtml.of(proposal.text())));
    }

    /** For instance uso-2027-2028-esitys-koski-tl.docx. */
    private static String name(Proposal proposal, String ending) {
        boolean finnish = proposal.text().language() == ProposalLanguage.FI;
        String years = proposal.season().getStartsOn().getYear() + "-"
                + proposal.season().getEndsOn().getYear();
        String municipality = finnish
                ? proposal.municipality().getNameFi()
                : proposal.municipality().getNameSv();
        return "uso-" + years + (finnish ? "-esitys-" : "-forslag-")
                + municipality.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-")
                + ending;
    }
}
