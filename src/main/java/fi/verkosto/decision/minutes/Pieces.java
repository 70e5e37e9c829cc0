package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first day and the first section anywhere in a line (rivin päivä ja pykälä). */
record Pieces(@Nullable Found<LocalDate> date, @Nullable Found<Integer> section, boolean opens) {

    /** "§ 27", "27 §", "§ 12/2023" */
    static final Pattern SECTION = Pattern.compile("§ ?(\\d{1,4})(?!\\d|\\.\\d)|(?<![\\d.])(\\d{1,4}) ?§");

    static Pieces in(CleanText.Line line) {
        Found<LocalDate> date = Dates.first(line.text(), 0, Math.min(line.text().length(), 300));
        Matcher section = SECTION.matcher(line.text());
        Found<Integer> number = section.find() ? number(section) : null;
        boolean opens = (date != null && date.start() == 0) || (number != null && number.start() == 0);
        return new Pieces(moved(date, line.start()), moved(number, line.start()), opens);
    }

    boolean isEmpty() {
        return date == null && section == null;
    }

    static Found<Integer> number(Matcher section) {
        String digits = section.group(1) == null ? section.group(2) : section.group(1);
        return new Found<>(Integer.valueOf(digits), section.start(), section.end());
    }

    static <T> @Nullable Found<T> moved(@Nullable Found<T> found, int by) {
        return found == null ? null : new Found<>(found.value(), found.start() + by, found.end() + by);
    }
}
