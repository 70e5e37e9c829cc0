package fi.verkosto.document;

import static fi.verkosto.document.TestFiles.LINES;
import static fi.verkosto.document.TestFiles.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextsTest {

    private static final String TEXT = String.join("\n", LINES);

    private final DocumentTexts texts = new DocumentTexts();

    @Test
    void keepsTheLinesOfAPdf() {
        ExtractedText read = texts.read("poytakirja.pdf", TestFiles.pdf(2, LINES));

        assertThat(read.kind()).isEqualTo(FileKind.PDF);
        assertThat(read.text().split("\f")).hasSizeGreaterThanOrEqualTo(2).startsWith(TEXT + "\n");
        assertThat(read.text()).containsSubsequence(TEXT, "\f", TEXT);
    }

    @Test
    void opensAPdfThatOnlyItsChangingIsProtected() {
        assertThat(texts.read("a.pdf", TestFiles.pdf(1, LINES, "")).text()).contains(TEXT);
    }

    @Test
    void readsParagraphsAndTablesOfADocx() {
        ExtractedText read = texts.read("poytakirja.docx", TestFiles.docx(LINES));

        assertThat(read.kind()).isEqualTo(FileKind.DOCX);
        assertThat(read.text()).contains(TEXT).contains("Kausi 8\t9 000 €");
    }

    @Test
    void readsAnOdtAsItIsSeen() {
        ExtractedText read = texts.read(
                "poytakirja.odt",
                TestFiles.odt(
                        "",
                        "<text:tracked-changes><text:p>poistettu</text:p></text:tracked-changes>"
                                + "<text:h>Kaupungin<text:span>hallitus</text:span></text:h>"
                                + "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d"
                                + "<office:annotation><text:p>kommentti</text:p></office:annotation></text:p>"
                                + "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row>"));

        assertThat(read.kind()).isEqualTo(FileKind.ODT);
        assertThat(read.text()).isEqualTo("Kaupunginhallitus\na   b\tc\nd\n1\n\t2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTextInTheEncodingsOfOfficePrograms(String charset) {
        byte[] content = (TEXT + " – 9 000 €\r\n").getBytes(Charset.forName(charset));

        ExtractedText read = texts.read("a.txt", content);

        assertThat(read).isEqualTo(new ExtractedText(FileKind.TXT, TEXT + " – 9 000 €\n"));
    }

    @Test
    void concludesNothingFromTheName() {
        assertThat(texts.read("poytakirja.exe", TestFiles.pdf(1, LINES)).kind()).isEqualTo(FileKind.PDF);
        assertRefused(FileKindNotAllowed.class, new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 7, 9});
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        byte[] most = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(most, (byte) 'a');

        assertRefused(FileTooLarge.class, most);
    }

    @Test
    void refusesMoreThanThreeHundredPages() {
        assertRefused(FileHasTooManyPages.class, TestFiles.pdf(301, List.of("a")));
        assertRefused(
                FileHasTooManyPages.class, "Kaupunginhallitus\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatOpensWithAPasswordOnly() {
        byte[] office = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, office, 0, 4);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, office, 1024, name.length);

        assertRefused(FileEncrypted.class, TestFiles.pdf(1, LINES, "salasana"));
        assertRefused(FileEncrypted.class, office);
        assertRefused(
                FileEncrypted.class,
                TestFiles.zip(
                        entry("mimetype", TestFiles.ODT),
                        entry("content.xml", "xxxx"),
                        entry("META-INF/manifest.xml", "<manifest:encryption-data/>")));
    }

    @Test
    void refusesWhatHasNoText() {
        assertRefused(FileWithoutText.class, TestFiles.pdf(3, List.of()));
        assertRefused(FileWithoutText.class, TestFiles.pdf(3, List.of("1")));
        assertRefused(FileWithoutText.class, " \n\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(FileWithoutText.class, new byte[0]);
        assertRefused(FileWithoutText.class, TestFiles.odt(List.of(" ")));
    }

    @Test
    void refusesMacros() {
        assertRefused(
                FileHasMacros.class,
                TestFiles.docx(
                        TestFiles.docxMain("", TestFiles.docxParagraph("x")), entry("word/vbaProject.bin", "x")));
        assertRefused(
                FileHasMacros.class,
                TestFiles.zip(
                        entry("mimetype", TestFiles.ODT),
                        entry("Basic/Standard/a.xml", "x"),
                        entry("content.xml", "x")));
    }

    @Test
    void refusesWhatUnpacksTooLarge() {
        byte[] zeros = new byte[30 * 1024 * 1024];

        assertRefused(FileUnpacksTooLarge.class, TestFiles.docx("x", entry("word/large.xml", zeros)));
        assertRefused(
                FileUnpacksTooLarge.class,
                TestFiles.docx(
                        "x",
                        entry("word/media/1.bmp", zeros),
                        entry("word/media/2.bmp", zeros),
                        entry("word/media/3.bmp", zeros),
                        entry("word/media/4.bmp", zeros)));
        assertRefused(
                FileUnpacksTooLarge.class,
                TestFiles.docx(
                        "x",
                        IntStream.range(0, 2_001)
                                .mapToObj(number -> entry("word/" + number, "x"))
                                .toArray(TestFiles.Entry[]::new)));
    }

    @Test
    void readsNothingFromOutside() {
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(FileBroken.class, TestFiles.odt(type, "<text:p>a &e; b</text:p>"));
        assertRefused(FileBroken.class, TestFiles.docx(TestFiles.docxMain(type, TestFiles.docxParagraph("a &e; b"))));
    }

    @Test
    void refusesOtherKinds() {
        for (String other : List.of(
                "<!DOCTYPE html><html><body>x</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "{\\rtf1 x}",
                "%!PS-Adobe-3.0\nshowpage",
                "GIF89a....")) {
            assertRefused(FileKindNotAllowed.class, other.getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(FileKindNotAllowed.class, TestFiles.zip(entry("a.txt", "x")));
    }

    private void assertRefused(Class<? extends Refusal> refusal, byte[] content) {
        assertThatThrownBy(() -> texts.read("poytakirja.pdf", content)).isInstanceOf(refusal);
    }
}
