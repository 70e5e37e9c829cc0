package fi.verkosto.workshop.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the address of the calendar asks for; what cannot be read is left aside. */
record CalendarQuery(@Nullable Integer season, @Nullable String month) {

    @Nullable
    YearMonth toMonth() {
        if (month == null) {
            return null;
        }
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Whether the month is shown as a table; without a month the workshops are a list. */
    boolean isTable() {
        return month != null && !month.isEmpty();
    }
}
