package fi.verkosto.document;

import static fi.verkosto.document.TestFiles.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.verkosto.shared.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the files that offices really send: each that cannot be read is answered by what to do about it. */
class RefusedFilesTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> WORDS = List.of("Kunnanhallitus 27.01.2025 § 25");

    private final DocumentTexts texts = new DocumentTexts();

    static Stream<Arguments> files() {
        byte[] pdf = TestFiles.pdf(2, TestFiles.LINES);
        byte[] tooLarge = Arrays.copyOf(pdf, 20 * MEGABYTE + 1);
        byte[] word = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, word, 0, 4);
        return Stream.of(
                arguments("lukittu.pdf", TestFiles.pdf(1, WORDS, "salasana"), FileEncrypted.class),
                arguments("skannattu.pdf", TestFiles.pdf(4, List.of()), FileWithoutText.class),
                arguments("tyhjä.txt", new byte[0], FileWithoutText.class),
                arguments("katkennut.pdf", Arrays.copyOf(pdf, pdf.length / 3), FileBroken.class),
                arguments(
                        "katkennut.docx",
                        Arrays.copyOf(TestFiles.docx(WORDS), TestFiles.docx(WORDS).length / 2),
                        FileBroken.class),
                arguments("pitkä.pdf", TestFiles.pdf(301, WORDS), FileHasTooManyPages.class),
                arguments("suuri.pdf", tooLarge, FileTooLarge.class),
                arguments("vanha.pdf", word, FileKindNotAllowed.class),
                arguments(
                        "kuva.pdf",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                        FileKindNotAllowed.class),
                arguments(
                        "sivu.txt",
                        "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8),
                        FileKindNotAllowed.class),
                arguments(
                        "pommi.docx",
                        TestFiles.docx("x", entry("word/large.xml", new byte[30 * MEGABYTE])),
                        FileUnpacksTooLarge.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void sayInThreeLanguagesWhatToDo(String name, byte[] content, Class<? extends Refusal> expected)
            throws IOException {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> texts.read(name, content));

        assertThat(refusal).isExactlyInstanceOf(expected);
        assertThat(sentence(refusal, "")).containsPattern("(?:Tallenna|Avaa|Poista|Pyydä|Lataa|Lähetä) ");
        assertThat(sentence(refusal, "_sv")).containsPattern("(?:Spara|Öppna|Ta bort|Be|Hämta|Skicka) ");
        assertThat(sentence(refusal, "_en")).containsPattern("(?:Save|Open|Remove|Ask|Get|Send) ");
    }

    /** By what they are, whatever they are called. */
    @Test
    void areReadUnderAWrongName() {
        assertThat(texts.read("pöytäkirja.docx", TestFiles.pdf(1, TestFiles.LINES))
                        .kind())
                .isEqualTo(FileKind.PDF);
        assertThat(texts.read("pöytäkirja.pdf", TestFiles.docx(WORDS)).kind()).isEqualTo(FileKind.DOCX);
        assertThat(texts.read("pöytäkirja.txt", TestFiles.odt(WORDS)).kind()).isEqualTo(FileKind.ODT);
        assertThat(texts.read("pöytäkirja", WORDS.get(0).getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(FileKind.TXT);
    }

    @Test
    void areReadUpToTheLimits() {
        byte[] picture = new byte[19 * MEGABYTE];
        new Random(1).nextBytes(picture);
        byte[] large = TestFiles.docx(
                TestFiles.docxMain("", TestFiles.docxParagraph("Pykälä")), entry("word/media/1.bin", picture));

        assertThat(large.length).isBetween(19 * MEGABYTE, 20 * MEGABYTE);
        assertThat(texts.read("suuri.docx", large).text()).contains("Pykälä");
        assertThat(texts.read("pitkä.pdf", TestFiles.pdf(300, WORDS)).text().split("\\f"))
                .hasSizeGreaterThanOrEqualTo(300);
    }

    private static String sentence(Refusal refusal, String language) throws IOException {
        String file = "/messages/document" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RefusedFilesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(reader);
            String sentence = new MessageFormat(messages.getProperty(refusal.messageKey()), Locale.ROOT)
                    .format(refusal.arguments());
            assertThat(sentence).doesNotContain("{").endsWith(".");
            return sentence;
        }
    }
}
