package fi.verkosto.workshop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The workshops of a month in whole weeks from Monday to Sunday. */
public record CalendarMonth(YearMonth month, List<Day> days) {

    /**
     * A day with its workshops.
     *
     * @param within whether it belongs to the month, and not to a week that it shares with another
     */
    public record Day(LocalDate date, boolean within, boolean today, List<CalendarEntry> entries) {

        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    static CalendarMonth of(YearMonth month, List<CalendarEntry> entries, LocalDate today) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Day> days = first.datesUntil(last.plusDays(1))
                .map(date -> new Day(
                        date,
                        YearMonth.from(date).equals(month),
                        date.equals(today),
                        entries.stream()
                                .filter(entry -> date.equals(entry.day()))
                                .toList()))
                .toList();
        return new CalendarMonth(month, days);
    }
}
