package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fi"><head><title>Esitys</title><meta name="subject" content="Esityksen teksti"/>
            <style>body { font-family: 'Liberation Sans' } h1 { font-weight: bold }</style></head>
            <body><h1>Otsikko</h1><p>Väkiluku on 9\u00a0000, maksu 12\u00a0000,00\u00a0€ – ”åäö”.</p>
            <ul><li>Yksi</li><li>Kaksi</li></ul>
            <p><img src="http://127.0.0.1:9/x.png" alt="ei haeta"/></p></body></html>
            """;

    @Test
    void hasTagsTitleLanguageAndItsOwnFonts() throws IOException {
        try (PDDocument file = Loader.loadPDF(new TaggedPdf().render(PAGE))) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("fi");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Esitys");
            assertThat(tags(file.getDocumentCatalog().getStructureTreeRoot())).contains("H1", "P", "L", "LI");
            assertThat(new PDFTextStripper().getText(file))
                    .contains("Otsikko", "12\u00a0000,00\u00a0€ – ”åäö”", "Yksi", "Kaksi");
            for (PDPage page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
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
