package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Pöytäkirja 27.1.2025.pdf, Pöytäkirja 27.1.2025.pdf",
        "C:\\Users\\a\\kh.PDF, kh.pdf",
        "../../etc/passwd, passwd.pdf",
        "kh.pdf.exe, kh.pdf.exe.pdf",
        ".pdf, tiedosto.pdf",
        "..., tiedosto.pdf",
        "'a\"b<c>.pdf', a_b_c_.pdf"
    })
    void isSafeAndEndsAsItsContentIs(String sent, String kept) {
        assertThat(FileName.of(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void holdsNoLineEndsAndNoDirectionMarks() {
        assertThat(FileName.of("a\r\nSet-Cookie: x\u0000\u202efdp.txt", FileKind.TXT))
                .isEqualTo("aSet-Cookie_ xfdp.txt");
    }

    @Test
    void isCutWhereItIsTooLong() {
        assertThat(FileName.of("ä".repeat(500) + ".odt", FileKind.ODT))
                .hasSize(204)
                .endsWith("ä.odt");
        assertThat(FileName.of("a" + "👩".repeat(300), FileKind.ODT)).hasSize(203);
        assertThat(FileName.of("", FileKind.ODT)).isEqualTo("tiedosto.odt");
    }
}
