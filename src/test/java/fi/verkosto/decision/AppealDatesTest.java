package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppealDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 3);

    @Test
    void runFromThePublicationOfTheMinutes() {
        assertThat(AppealDates.of(BodyKind.BOARD, PUBLISHED, null))
                .contains(new AppealDates(
                        LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 24), LocalDate.of(2025, 2, 25)));
    }

    @Test
    void runFromTheNotificationWhenItIsGiven() {
        assertThat(AppealDates.of(BodyKind.BOARD, PUBLISHED, LocalDate.of(2025, 2, 6)))
                .contains(new AppealDates(
                        LocalDate.of(2025, 2, 6), LocalDate.of(2025, 2, 20), LocalDate.of(2025, 2, 21)));
    }

    @Test
    void moveTheLastDayToTheNextWorkingDay() {
        assertThat(AppealDates.of(BodyKind.BOARD, null, LocalDate.of(2025, 4, 4)))
                .hasValueSatisfying(dates -> {
                    assertThat(dates.lastDay()).isEqualTo(LocalDate.of(2025, 4, 22));
                    assertThat(dates.finalOn()).isEqualTo(LocalDate.of(2025, 4, 23));
                });
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
