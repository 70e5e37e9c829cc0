package fi.verkosto.workshop;

import fi.verkosto.season.Season;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workshops of a season by their days (pajakalenteri), as far as the reader may see them.
 *
 * @param seasons all seasons, for choosing another
 * @param season null as long as there is none at all
 * @param month the one that is shown as a table
 * @param entries those with a day, in their order
 * @param open ideas and planned workshops without a day
 */
public record WorkshopCalendar(
        List<Season> seasons,
        @Nullable Season season,
        @Nullable CalendarMonth month,
        List<CalendarEntry> entries,
        List<CalendarEntry> open) {

    static final WorkshopCalendar EMPTY = new WorkshopCalendar(List.of(), null, null, List.of(), List.of());

    static WorkshopCalendar of(
            List<Season> seasons, Season season, @Nullable YearMonth wanted, List<CalendarEntry> all, LocalDate today) {
        List<CalendarEntry> entries =
                all.stream().filter(entry -> entry.day() != null).toList();
        return new WorkshopCalendar(
                seasons,
                season,
                CalendarMonth.of(within(season, wanted == null ? YearMonth.from(today) : wanted), entries, today),
                entries,
                all.stream().filter(entry -> entry.day() == null).toList());
    }

    /** A month outside the season is not there; the nearest one of the season is. */
    private static YearMonth within(Season season, YearMonth wanted) {
        YearMonth first = YearMonth.from(season.getStartsOn());
        YearMonth last = YearMonth.from(season.getEndsOn());
        if (wanted.isBefore(first)) {
            return first;
        }
        return wanted.isAfter(last) ? last : wanted;
    }

    /** The month before the one that is shown, null at the beginning of the season. */
    public @Nullable YearMonth previous() {
        return month == null || season == null || !month.month().isAfter(YearMonth.from(season.getStartsOn()))
                ? null
                : month.month().minusMonths(1);
    }

    /** The month after the one that is shown, null at the end of the season. */
    public @Nullable YearMonth next() {
        return month == null || season == null || !month.month().isBefore(YearMonth.from(season.getEndsOn()))
                ? null
                : month.month().plusMonths(1);
    }

    public boolean isEmpty() {
        return entries.isEmpty() && open.isEmpty();
    }
}
