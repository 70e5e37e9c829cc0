package fi.verkosto.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    /** The forms of the source documents (contradiction X17), and two more that people write. */
    @ParameterizedTest
    @CsvSource({
        "044 7255 220, +358447255220",
        "0505709620, +358505709620",
        "+358 40 520 3020, +358405203020",
        "050 3252306, +358503252306",
        "+358 (0)50 325 2306, +358503252306",
        "0046-8-123456, +468123456"
    })
    void readsNumbersAsPeopleWriteThem(String written, String e164) {
        assertThat(PhoneNumber.parse(written).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @CsvSource({
        "+358505709620, 050 570 9620",
        "+358447255220, 044 725 5220",
        "+35897711234, 09 771 1234",
        "+358138888, 013 8888",
        "+35820123456, 020 123 456",
        "+46701234567, +46 701 234 567",
        "+3725123456, +372 512 3456",
        "+12025550123, +1 202 555 0123"
    })
    void writesNumbersAsPeopleDo(String e164, String written) {
        assertThat(new PhoneNumber(e164).written()).isEqualTo(written);
        assertThat(PhoneNumber.parse(written).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vaihde", "12", "+0123456", "050 325 2306 (klo 9–16)"})
    void refusesWhatIsNoNumber(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.parse(written));
    }
}
