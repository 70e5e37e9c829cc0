package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DetailsRoundTest {

    @Test
    void isInFebruaryAndInSeptember() {
        assertThat(DetailsRound.on(LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2028, 2, 1));
        assertThat(DetailsRound.on(LocalDate.of(2027, 9, 1))).contains(LocalDate.of(2027, 9, 1));
        assertThat(DetailsRound.on(LocalDate.of(2027, 1, 31))).isEmpty();
        assertThat(DetailsRound.on(LocalDate.of(2027, 10, 1))).isEmpty();
    }

    @Test
    void isTheLatestUntilTheNextBegins() {
        assertThat(DetailsRound.latest(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(DetailsRound.latest(LocalDate.of(2027, 2, 1))).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(DetailsRound.latest(LocalDate.of(2027, 8, 31))).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(DetailsRound.latest(LocalDate.of(2027, 12, 31))).isEqualTo(LocalDate.of(2027, 9, 1));
    }
}
