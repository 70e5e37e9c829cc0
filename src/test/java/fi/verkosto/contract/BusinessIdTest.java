package fi.verkosto.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0926151-4",
                "1940671-3",
                "0157711-9",
                "0178455-6",
                "0180948-5",
                "0208388-2",
                "0186418-5",
                "1572860-0",
                "1366959-8"
            })
    void takesIdsWithTheirCheckDigit(String text) {
        assertThat(new BusinessId(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0926151-5", "1234567-8", "0926151", "09261514", "0926151-44", "", "FI09261514", "092615A-4"})
    void refusesOthers(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessId(text));
        assertThat(BusinessId.find(text)).isEmpty();
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(BusinessId.find(" 926151-4 ")).contains(new BusinessId("0926151-4"));
        assertThat(BusinessId.find("0926151 – 4")).contains(new BusinessId("0926151-4"));
    }

    @Test
    void neverHasARemainderOfOne() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(BusinessId.find("0000006-" + digit)).isEmpty();
        }
    }
}
