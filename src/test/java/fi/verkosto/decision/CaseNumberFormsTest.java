package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.verkosto.shared.CaseNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41/00.01.03.00/2021",
                "13/00.04.01/2023",
                "489/00.04/2017",
                "PuuDno-2019-83",
                "5146/01.04.00/2023",
                "HEL 2017-011153 T 02 05 01 00",
                "5139-2016 (001, 101, 014, 111)"
            })
    void areAllTakenAsTheyAre(String number) {
        assertThat(CaseNumber.parse(number).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "asia"})
    void haveADigit(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.parse(number));
    }
}
