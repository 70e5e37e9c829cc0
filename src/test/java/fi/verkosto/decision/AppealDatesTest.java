package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 3);

    @Test
    void runFromThePublicationOfTheMinutes() {
        assertThat(AppealDates.of(BodyKind.BOARD, PUBLISHED, null))
                .contains(new AppealDates(
                        LocalDate.of(2025, 2, 10),
                        LocalDate.of(2025, 2, 24),
                        LocalDate.of(2025, 2, 24),
                        LocalDate.of(2025, 2, 25)));
    }

    @Test
    void runFromTheNotificationWhenItIsGiven() {
        assertThat(AppealDates.of(BodyKind.BOARD, PUBLISHED, LocalDate.of(2025, 2, 6)))
                .contains(new AppealDates(
                        LocalDate.of(2025, 2, 6),
                        LocalDate.of(2025, 2, 20),
                        LocalDate.of(2025, 2, 20),
                        LocalDate.of(2025, 2, 21)));
    }

    @Test
    void moveTheLastDayToTheNextWorkingDay() {
        assertThat(AppealDates.of(BodyKind.BOARD, null, LocalDate.of(2025, 4, 4)))
                .hasValueSatisfying(dates -> {
                    assertThat(dates.lastDay()).isEqualTo(LocalDate.of(2025, 4, 22));
                    assertThat(dates.finalOn()).isEqualTo(LocalDate.of(2025, 4, 23));
                });
    }

    @ParameterizedTest(name = "published {0}: {1}, counted {2}, ends {3}, final {4}")
    @CsvSource({
        "2026-11-19, 2026-11-26, 2026-12-10, 2026-12-10, 2026-12-11", // a Thursday like any other
        "2025-02-01, 2025-02-08, 2025-02-22, 2025-02-24, 2025-02-25", // a Saturday
        "2025-12-03, 2025-12-10, 2025-12-24, 2025-12-29, 2025-12-30", // Christmas eve and the weekend after Christmas
        "2025-12-04, 2025-12-11, 2025-12-25, 2025-12-29, 2025-12-30", // Christmas
        "2025-12-11, 2025-12-18, 2026-01-01, 2026-01-02, 2026-01-03", // new year
        "2025-12-16, 2025-12-23, 2026-01-06, 2026-01-07, 2026-01-08", // epiphany
        "2026-03-13, 2026-03-20, 2026-04-03, 2026-04-07, 2026-04-08", // Good Friday and the whole Easter
        "2026-04-10, 2026-04-17, 2026-05-01, 2026-05-04, 2026-05-05", // May Day on a Friday
        "2026-04-23, 2026-04-30, 2026-05-14, 2026-05-15, 2026-05-16", // Ascension
        "2026-05-29, 2026-06-05, 2026-06-19, 2026-06-22, 2026-06-23", // midsummer eve
        "2026-10-10, 2026-10-17, 2026-10-31, 2026-11-02, 2026-11-03", // All Saints
        "2026-11-15, 2026-11-22, 2026-12-06, 2026-12-07, 2026-12-08", // independence on a Sunday
        "2027-11-15, 2027-11-22, 2027-12-06, 2027-12-07, 2027-12-08", // independence on a Monday
        "2028-02-08, 2028-02-15, 2028-02-29, 2028-02-29, 2028-03-01" // a leap day
    })
    void neverEndOnADayWithoutOffices(
            LocalDate published, LocalDate notified, LocalDate counted, LocalDate lastDay, LocalDate finalOn) {
        AppealDates dates = AppealDates.of(BodyKind.BOARD, published, null).orElseThrow();

        assertThat(dates).isEqualTo(new AppealDates(notified, counted, lastDay, finalOn));
        assertThat(dates.isMoved()).isEqualTo(!counted.equals(lastDay));
        assertThat(dates.isNotifiedByRule(published)).isTrue();
    }

    @Test
    void tellWhetherTheNotificationWasGiven() {
        AppealDates dates =
                AppealDates.of(BodyKind.BOARD, PUBLISHED, PUBLISHED.plusDays(3)).orElseThrow();

        assertThat(dates.isNotifiedByRule(PUBLISHED)).isFalse();
        assertThat(dates.isNotifiedByRule(null)).isFalse();
    }

    @Test
    void leaveThirtyDaysAgainstACouncil() {
        assertThat(AppealDates.of(BodyKind.COUNCIL, PUBLISHED, null))
                .hasValueSatisfying(dates -> assertThat(dates.lastDay()).isEqualTo(LocalDate.of(2025, 3, 12)));
    }

    @Test
    void areUnknownWithoutPublication() {
        assertThat(AppealDates.of(BodyKind.BOARD, null, null)).isEmpty();
    }

    @Test
    void fillWhatTheMinutesDoNotSay() {
        Minutes given = new Minutes(null, null, PUBLISHED, null, null);

        Minutes completed = given.completed(BodyKind.BOARD);

        assertThat(completed.notifiedOn()).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(completed.finalOn()).isEqualTo(LocalDate.of(2025, 2, 25));
        assertThat(completed.asGiven(BodyKind.BOARD)).isEqualTo(given);
    }

    @Test
    void keepWhatWasGivenByHand() {
        Minutes given = new Minutes(null, null, PUBLISHED, LocalDate.of(2025, 2, 6), LocalDate.of(2025, 4, 1));

        Minutes completed = given.completed(BodyKind.BOARD);

        assertThat(completed).isEqualTo(given);
        assertThat(completed.asGiven(BodyKind.BOARD)).isEqualTo(given);
    }

    @Test
    void areNeverInAnotherOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minutes(null, null, PUBLISHED, PUBLISHED.minusDays(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Minutes(null, null, null, PUBLISHED, PUBLISHED));
    }
}
