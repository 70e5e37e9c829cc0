package fi.verkosto.decision.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days (päivämäärä) as minutes write them, in both languages. */
final class Dates {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** "26.01.2021", "9. 1. 2023" */
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?!\\d)");

    /** "2021-01-26" */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    /** "9. tammikuuta 2023", "den 9 januari 2023" */
    private static final Pattern WORDS = Pattern.compile("(?:den )?(\\d{1,2})\\.? (\\p{L}{3,12}) (\\d{4})(?!\\d)");

    private static final List<String> MONTHS_FI = List.of(
            "tammiku",
            "helmiku",
            "maalisku",
            "huhtiku",
            "toukoku",
            "kesäku",
            "heinäku",
            "eloku",
            "syysku",
            "lokaku",
            "marrasku",
            "jouluku");
    private static final List<String> MONTHS_SV = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private Dates() {}

    /** The day that begins at the given place, if one does. */
    @Nullable
    static Found<LocalDate> at(String text, int from) {
        Matcher points = POINTS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (points.lookingAt()) {
            return day(points.group(3), number(points.group(2)), points.group(1), from, points.end());
        }
        Matcher iso = ISO.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (iso.lookingAt()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3), from, iso.end());
        }
        Matcher words = WORDS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return words.lookingAt() ? day(words.group(3), month(words.group(2)), words.group(1), from, words.end()) : null;
    }

    /** The first day in the given part of a text. */
    @Nullable
    static Found<LocalDate> first(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            boolean begins =
                    Character.isDigit(text.charAt(index)) && (index == 0 || !isPartOfNumber(text.charAt(index - 1)));
            Found<LocalDate> day = begins ? at(text, index) : null;
            if (day != null && day.end() <= to) {
                return day;
            }
        }
        return null;
    }

    private static boolean isPartOfNumber(char before) {
        return Character.isDigit(before) || before == '.' || before == '/' || before == '-';
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS_FI.size(); month++) {
            if (lower.startsWith(MONTHS_FI.get(month)) || lower.equals(MONTHS_SV.get(month))) {
                return month + 1;
            }
        }
        return 0;
    }

    @Nullable
    private static Found<LocalDate> day(String year, int month, String day, int from, int to) {
        int number = number(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return null;
        }
        try {
            return new Found<>(LocalDate.of(number, month, number(day)), from, to);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
