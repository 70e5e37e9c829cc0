package fi.verkosto.decision.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.document.FileKind;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ProposalFilesTest {

    @Autowired
    TestWorld world;

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalFiles files;

    @Test
    void theDocxHasHeadingsAndListsOfTheWordProcessor() throws IOException {
        world.openSeason();
        Proposal proposal = proposals.ofOpenSeason("781", null);

        var file = files.docx(proposal);

        assertThat(file.name()).isEqualTo("uso-2027-2028-esitys-sysmä.docx");
        assertThat(file.kind()).isEqualTo(FileKind.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(proposal.text().title());
            assertThat(styled(document, "Heading1"))
                    .containsExactly(proposal.text().title());
            assertThat(styled(document, "Heading2")).contains("Asia", "Kustannukset", "Päätösehdotus", "Liite");
            assertThat(styled(document, "ListBullet"))
                    .contains("Teemaseminaari, 4 kpl", "vuosi 2027: 9\u00a0000,00\u00a0€");
            assertThat(document.getParagraphs().stream().filter(paragraph -> "ListBullet".equals(paragraph.getStyle())))
                    .allSatisfy(paragraph -> assertThat(paragraph.getNumFmt()).isEqualTo("bullet"));
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void thePdfIsTaggedAndSaysTheSame() throws IOException {
        world.openSeason();
        Proposal proposal = proposals.ofOpenSeason("545", null);

        var file = files.pdf(proposal);

        assertThat(file.name()).isEqualTo("uso-2027-2028-forslag-närpes.pdf");
        try (PDDocument document = Loader.loadPDF(file.content())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(proposal.text().title());
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "L", "LI", "LBody");
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text)
                    .contains("Stadsstyrelsen beslutar att Närpes stad deltar")
                    .contains("år 2027: 12 000,00 €");
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
