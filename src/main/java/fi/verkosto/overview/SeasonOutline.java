package fi.verkosto.overview;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Unbroken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A season as the start pages need it. */
public record SeasonOutline(long id, int number, LocalDate startsOn, LocalDate endsOn, SeasonState state) {

    /** How many months before a season's end its unused workshops begin to wait for somebody. */
    public static final int LAST_MONTHS = 6;

    static SeasonOutline of(Season season) {
        return new SeasonOutline(
                season.getId(), season.getNumber(), season.getStartsOn(), season.getEndsOn(), season.getState());
    }

    /** The years as people write them: 2025–2026. */
    public String span() {
        return Unbroken.range(startsOn.getYear(), endsOn.getYear());
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }

    /** Whether the season is so near its end that unused workshops are a worry. */
    public boolean endsSoon(LocalDate today) {
        return !endsOn.isAfter(today.plusMonths(LAST_MONTHS));
    }
}
