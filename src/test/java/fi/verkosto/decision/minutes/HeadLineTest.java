package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khall 26.01.2021 § 27",
                "KHALL § 27 26.1.2021",
                "Kuhmon kaupunginhallitus, kokous 26.1.2021 § 27",
                "Kaupunginhallitus 27 § 26.1.2021",
                "Kh § 27/2021, 26. tammikuuta 2021 klo 17:00",
                "Stadsstyrelsen tisdagen den 26 januari 2021 § 27",
            })
    void readsBodyDayAndSectionInAnyOrder(String line) {
        HeadLine head = HeadLine.of(line);

        assertThat(head.isHeadOnly(line)).isTrue();
        assertThat(head.body()).isNotNull();
        assertThat(head.days()).extracting(Found::value).isEqualTo(List.of(LocalDate.of(2021, 1, 26)));
        assertThat(head.sections()).extracting(Found::value).isEqualTo(List.of(27));
    }

    @Test
    void leavesTheTitleAsTheRest() {
        String line = "§ 13 Osallistuminen verkostoon";

        HeadLine head = HeadLine.of(line);

        assertThat(line.substring(head.restAt())).isEqualTo("Osallistuminen verkostoon");
        assertThat(head.isHeadOnly(line)).isFalse();
    }

    @Test
    void doesNotTakeDaysThatDoNotExist() {
        assertThat(HeadLine.of("Khall 31.2.2021 § 27").days()).isEmpty();
        assertThat(HeadLine.of("Khall 1.1.1021 § 27").days()).isEmpty();
    }
}
