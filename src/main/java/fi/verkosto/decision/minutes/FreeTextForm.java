package fi.verkosto.decision.minutes;

import fi.verkosto.decision.BodyKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text without the headings of minutes, such as a letter that tells of a decision (vapaa teksti).
 *
 * <p>"Sysmän kunnanhallitus päätti kokouksessaan 27.1.2025 (§ 25) osallistua verkostoon."
 */
final class FreeTextForm {

    private static final int NEAR = 160;
    private static final int RIGHT_AFTER = 90;

    /** "kunnanhallitus", "kaupunginvaltuuston", "kommunstyrelsens" */
    private static final Pattern BODY = Pattern.compile(
            "(?<!\\p{L})(?:((?:kunnan|kaupungin)hallitu[ks]|kommunstyrelse|stadsstyrelse)"
                    + "|((?:kunnan|kaupungin)?valtuusto|(?:kommun|stads)fullmäktige))(?:\\p{L}{0,6})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "päätti", "päättänyt", "beslutade", "beslöt" */
    private static final Pattern DECIDES = Pattern.compile(
            "(?<!\\p{L})(?:päätt|päätet|hyväks|beslut|beslöt|godkän)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FreeTextForm() {}

    /** A heading for the whole text: of the body that decides, or an empty one if labels show that it is a handling. */
    @Nullable
    static Heading heading(CleanText text, boolean labelled) {
        Matcher body = BODY.matcher(text.flat());
        Heading first = null;
        Heading dated = null;
        while (body.find()) {
            int[] paragraph = paragraph(text, body.start());
            boolean decides = DECIDES.matcher(near(text, body.end())).find()
                    || dated(text, body) != null
                    || DECIDES.matcher(text.flat(Math.max(0, body.start() - 20), body.start()))
                            .find();
            if (decides && Network.isNamedIn(text.flat(paragraph[0], paragraph[1]))) {
                return datedBy(dated, heading(text, body, paragraph));
            }
            dated = dated == null ? dated(text, body) : dated;
            first = first == null && (decides || labelled) ? heading(text, body, paragraph) : first;
        }
        return first == null && labelled ? new Heading(0, 0, null, null, null, true) : first;
    }

    /** "Eilinen kunnanhallitus (20.1.2025 § 9) teki päätöksen": day and section right after a body. */
    @Nullable
    private static Heading dated(CleanText text, Matcher body) {
        int to = Math.min(text.flat().length(), body.end() + RIGHT_AFTER);
        Found<LocalDate> date = Dates.first(text.flat(), body.end(), to);
        Matcher section = Pieces.SECTION.matcher(text.flat()).region(body.end(), to);
        boolean both = date != null && section.find();
        return both ? new Heading(0, 0, null, date, Pieces.number(section), true) : null;
    }

    private static Heading datedBy(@Nullable Heading dated, Heading heading) {
        return dated == null || heading.section() != null
                ? heading
                : new Heading(0, 0, heading.body(), dated.date(), dated.section(), true);
    }

    private static int[] paragraph(CleanText text, int at) {
        int from = text.text().lastIndexOf("\n\n", at);
        int to = text.text().indexOf("\n\n", at);
        int start = Math.max(from, at - 4 * NEAR);
        int end = to < 0 ? text.text().length() : to;
        return new int[] {Math.max(0, start), Math.min(end, at + 4 * NEAR)};
    }

    private static Heading heading(CleanText text, Matcher body, int[] paragraph) {
        Found<LocalDate> date = Dates.first(text.flat(), body.end(), paragraph[1]);
        date = date == null ? Dates.first(text.flat(), paragraph[0], body.start()) : date;
        date = date == null ? only(text) : date;
        Matcher section = Pieces.SECTION.matcher(text.flat()).region(paragraph[0], paragraph[1]);
        Found<Integer> number = section.find() ? Pieces.number(section) : null;
        return new Heading(0, 0, body(body), date, number, true);
    }

    /** The day of the text if it names one only. */
    @Nullable
    private static Found<LocalDate> only(CleanText text) {
        Found<LocalDate> first = Dates.first(text.flat(), 0, text.flat().length());
        Found<LocalDate> second = first == null
                ? null
                : Dates.first(text.flat(), first.end(), text.flat().length());
        return second == null ? first : null;
    }

    private static String near(CleanText text, int from) {
        return text.flat(from, Math.min(text.flat().length(), from + NEAR));
    }

    private static Found<Body> body(Matcher found) {
        String word = found.group().toLowerCase(Locale.ROOT);
        BodyKind kind = found.group(1) != null ? BodyKind.BOARD : BodyKind.COUNCIL;
        String name;
        if (word.startsWith("valtuusto")) {
            return new Found<>(
                    new Body(BodyKind.COUNCIL, "Kaupunginvaltuusto", "Kunnanvaltuusto"), found.start(), found.end());
        } else if (word.contains("hallitu")) {
            name = word.substring(0, word.indexOf("hallitu")) + "hallitus";
        } else if (word.contains("valtuusto")) {
            name = word.substring(0, word.indexOf("valtuusto")) + "valtuusto";
        } else if (word.contains("styrelse")) {
            name = word.substring(0, word.indexOf("styrelse")) + "styrelsen";
        } else {
            name = word.substring(0, word.indexOf("fullmäktige")) + "fullmäktige";
        }
        return new Found<>(Body.named(kind, BodyNames.capitalised(name)), found.start(), found.end());
    }
}
