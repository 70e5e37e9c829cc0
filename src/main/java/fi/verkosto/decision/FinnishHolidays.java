package fi.verkosto.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which no official time may end (laki 150/1930, 5 §): Sundays, church holidays, independence day, May Day, the
 * eves of Christmas and midsummer, and Saturdays.
 */
public final class FinnishHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 6),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private static final int ASCENSION = 39;

    private FinnishHolidays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The day itself if it is a working day, otherwise the first one after it. */
    public static LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** A holiday or eve that can fall on another day than Saturday or Sunday. */
    private static boolean isHoliday(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(ASCENSION))
                || day.equals(midsummerEve(day.getYear()));
    }

    /** The Friday before the Saturday between 20 and 26 June. */
    static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, Month.JUNE, 20)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                .minusDays(1);
    }

    /** Easter Sunday by the rule of the Gregorian calendar, in the form of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
