package fi.verkosto.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Scope;
import fi.verkosto.contract.BusinessId;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractDetails;
import fi.verkosto.contract.ContractLanguage;
import fi.verkosto.contract.ContractMaker;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractTemplates;
import fi.verkosto.contract.TemplateText;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a contract reads like on paper, and to those who listen to it. */
@AppTest
@Import(ContractMaker.class)
class ContractPaperTest {

    @Autowired
    TestWorld world;

    @Autowired
    ContractMaker maker;

    @Autowired
    ContractService contracts;

    @Autowired
    ContractTemplates templates;

    @Autowired
    ContractPaper paper;

    @BeforeEach
    void season() {
        world.activeSeason();
    }

    @Test
    void saysWhatIsAgreed() throws IOException {
        String text = text(print(maker.sent(maker.joined("781"))));

        assertThat(text)
                .contains(
                        "Sopimus USO-verkostoon osallistumisesta 2025–2026",
                        "Sopimuksen numero 8-001",
                        "Suomen Kuntaliitto ry, Y-tunnus 0926151-4",
                        "Sysmän kunta, Y-tunnus 0926151-4",
                        "vuonna 2025: 9 000,00 €",
                        "vuonna 2026: 9 000,00 €",
                        "18 000,00 €",
                        "5 omaa kehittämispajaa",
                        "toteutuneiden kustannusten mukaan",
                        "1.1.2025–31.12.2026",
                        "Paikka ja päivä",
                        "Nimenselvennys ja asema")
                .doesNotContain("Luonnos", "{", "#");
    }

    @Test
    void speaksSwedishAndSaysThatItIsADraft() throws IOException {
        Contract draft = world.asSystem(() -> contracts.make(
                maker.joined("149").getId(),
                new ContractDetails(new BusinessId("1940671-3"), ContractLanguage.SV, null),
                Scope.EVERYTHING));

        PDDocument pdf = Loader.loadPDF(print(draft));

        assertThat(new PDFTextStripper().getText(pdf))
                .contains(
                        "Utkast",
                        "Avtal om deltagande i USO-nätverket",
                        "Deltagare: Ingå kommun",
                        "FO-nummer 1940671-3",
                        "Ort och datum");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Avtal 8-001, Ingå");
    }

    /** PDF/UA: marked, with a tree of what is what, a language, a title that viewers show, and its font inside. */
    @Test
    void isTagged() throws IOException {
        byte[] bytes = print(maker.signed(maker.joined("781")));
        Files.write(Path.of("target", "contract-sample.pdf"), bytes);
        PDDocument pdf = Loader.loadPDF(bytes);

        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fi");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Sopimus 8-001, Sysmä");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        assertThat(new String(
                        pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("pdfuaid");
        for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
            PDFont font = pdf.getPage(0).getResources().getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("LiberationSans");
        }
        assertThat(text(bytes)).contains("Allekirjoittanut Elli Esimerkki", "Allekirjoittanut Keijo Keksitty");
    }

    /** What a screen reader is told: headings in their order, lists with their items, and every letter of the text within a tag. */
    @ParameterizedTest
    @EnumSource(ContractLanguage.class)
    void tellsAScreenReaderWhatIsWhat(ContractLanguage language) throws IOException {
        Contract draft = world.asSystem(() -> contracts.make(
                maker.joined("149").getId(),
                new ContractDetails(new BusinessId("1940671-3"), language, null),
                Scope.EVERYTHING));

        try (PDDocument pdf = Loader.loadPDF(print(draft))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            List<String> tags = tags(catalog.getStructureTreeRoot());

            assertThat(catalog.getLanguage()).isEqualTo(language.locale().getLanguage());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .contains(language == ContractLanguage.SV ? "Avtal 8-001" : "Sopimus 8-001");
            assertThat(tags.stream().filter(tag -> tag.matches("H\\d")))
                    .containsExactly("H1", "H2", "H2", "H2", "H2", "H2", "H2", "H3", "H3");
            assertThat(tags).containsOnlyOnce("H1").contains("P").doesNotContain("Table");
            assertThat(tags.stream().filter("L"::equals)).hasSize(2);
            assertThat(tags.stream().filter("LI"::equals)).hasSize(4);
            assertThat(tags.stream().filter("LBody"::equals)).hasSize(4);
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
                assertThat(isAllTagged(page)).isTrue();
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

    /** Whether all text is drawn between the beginning and the end of marked content. */
    private static boolean isAllTagged(PDPage page) throws IOException {
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "BDC", "BMC" -> depth++;
                    case "EMC" -> depth--;
                    case "Tj", "TJ" -> {
                        if (depth == 0) {
                            return false;
                        }
                    }
                    default -> {}
                }
            }
        }
        return true;
    }

    @Test
    void takesNoTextForMarkUp() throws IOException {
        TemplateText hostile =
                new TemplateText("<script>alert(1)</script> <b>lihava</b> &amp; <img src='file:///etc/passwd'/>\n"
                        + "{number} {network} {networkId} {municipality} {businessId} {totalFee} {workshops} {startsOn}"
                        + " {endsOn} {feeYear1} {feeYear2}\n"
                        + "{signatures}");
        world.asSystem(() -> {
            templates.write(8, null, hostile, hostile);
            return true;
        });

        assertThat(text(print(maker.draft(maker.joined("781")))))
                .contains("<script>alert(1)</script> <b>lihava</b> &amp; <img src='file:///etc/passwd'/>");
    }

    @Test
    void saysWhatAnAmendmentChanges() throws IOException {
        Contract signed = maker.signed(maker.joined("781"));
        Contract amendment = world.asSystem(() -> contracts.make(
                signed.getMembership().getId(),
                new ContractDetails(signed.getBusinessId(), ContractLanguage.FI, "Yksi paja etänä.\nToinen keväällä."),
                Scope.EVERYTHING));

        assertThat(text(print(amendment)))
                .contains("Tämä sopimus muuttaa sopimusta 8-001", "Yksi paja etänä.", "Toinen keväällä.");
    }

    private byte[] print(Contract contract) {
        Contract read = contracts.get(contract.getId(), Scope.EVERYTHING);
        return paper.print(read, contracts.wordingOf(read));
    }

    /** With plain spaces, in one line. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
