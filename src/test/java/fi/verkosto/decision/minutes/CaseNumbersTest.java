package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41/00.01.03.00/2021",
                "13/00.04.01/2023",
                "489/00.04/2017",
                "PuuDno-2019-83",
                "KORSDno-2023-8",
                "HEL 2017-011153 T 02 05 01 00",
                "5139-2016 (001, 101, 014, 111)",
                "11020-2020 (00 01 02)",
                "KRONOBY/12/00.04.01/2025",
            })
    void areFoundInEveryForm(String number) {
        Section section = Sample.section("Khall 27.01.2025 § 25\n" + number + "\n\nUSO-verkosto\n");

        assertThat(CaseNumbers.of(section).value()).isEqualTo(number);
    }

    @Test
    void mayHaveAnyFormAfterALabel() {
        Section section = Sample.section("Khall 27.01.2025 § 25\nDnr:KST 31/2021\n\nUSO-verkosto\n");

        assertThat(CaseNumbers.of(section).value()).isEqualTo("KST 31/2021");
    }

    @Test
    void areNotDatesOrAttachments() {
        Section section = Sample.section("Khall 27.01.2025 § 25\n\nPöytäkirja 2/2025, 27.3.2019\n1 489/2017 Sopimus\n");

        assertThat(CaseNumbers.of(section)).isNull();
    }
}
