package fi.verkosto.season;

import static fi.verkosto.season.SeasonBuilder.aSeason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeasonCalendarTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 24);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

    @Test
    void meansTheSeasonWhoseDaysIncludeToday() {
        SeasonCalendar november = calendar(NOVEMBER, season(9, SeasonState.ACTIVE), season(8, SeasonState.ACTIVE));
        SeasonCalendar january = calendar(JANUARY, season(9, SeasonState.ACTIVE), season(8, SeasonState.ACTIVE));

        assertThat(number(november.present())).isEqualTo(8);
        assertThat(number(november.recruiting())).isEqualTo(9);
        assertThat(number(january.present())).isEqualTo(9);
        assertThat(january.recruiting()).isEmpty();
        assertThat(january.allRunning()).extracting(Season::getNumber).containsExactly(9, 8);
    }

    @Test
    void meansTheOneThatBeginsNextOrElseTheOneThatIsNotClosedYet() {
        assertThat(number(calendar(NOVEMBER, season(9, SeasonState.ACTIVE), season(8, SeasonState.CLOSED))
                        .present()))
                .isEqualTo(9);
        assertThat(number(calendar(JANUARY, season(9, SeasonState.OPEN), season(8, SeasonState.ACTIVE))
                        .present()))
                .isEqualTo(8);
    }

    @Test
    void meansTheOpenOneWhenNoneRunsAndElseTheNewest() {
        assertThat(number(calendar(NOVEMBER, season(10, SeasonState.DRAFT), season(9, SeasonState.OPEN))
                        .present()))
                .isEqualTo(9);
        assertThat(number(calendar(NOVEMBER, season(10, SeasonState.DRAFT), season(8, SeasonState.CLOSED))
                        .present()))
                .isEqualTo(10);
        assertThat(calendar(NOVEMBER).present()).isEmpty();
    }

    @Test
    void pricesByTheOneThatRecruits() {
        assertThat(number(calendar(NOVEMBER, season(9, SeasonState.OPEN), season(8, SeasonState.ACTIVE))
                        .priced()))
                .isEqualTo(9);
        assertThat(number(calendar(NOVEMBER, season(9, SeasonState.DRAFT), season(8, SeasonState.ACTIVE))
                        .priced()))
                .isEqualTo(8);
    }

    private static SeasonCalendar calendar(LocalDate today, Season... newestFirst) {
        return new SeasonCalendar(Arrays.stream(newestFirst).toList(), today);
    }

    private static Season season(int number, SeasonState state) {
        return aSeason().numbered(number, 2009 + 2 * number).in(state).build();
    }

    private static int number(Optional<Season> season) {
        return season.orElseThrow().getNumber();
    }
}
