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

    /** "kunnanhallitus", "kaupunginvaltuuston", "kommunstyrelsens" */
    private static final Pattern BODY = Pattern.compile(
            "(?<!\\p{L})(?:((?:kunnan|kaupungin)hallitu[ks]|kommunstyrelse|stadsstyrelse)"
                    + "|((?:kunnan|kaupungin)?valtuusto|(?:kommun|stads)fullmäktige))(?:\\p{L}{0,6})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "päätti", "päättänyt", "beslutade", "beslöt" */
    private static final Pattern DECIDES = Pattern.compile(
            "(?<!\\p{L})(?:päätt|päätet|hyväks|beslut|beslöt|godkän)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FreeTextForm() {}

    /** A heading for the whole text: of the first body that decides, or an empty one if labels show that it is a handling. */
    @Nullable
    static Heading heading(CleanText text, boolean labelled) {
        Matcher body = BODY.matcher(text.flat());
        Heading first = null;
        while (first == null && body.find()) {
            boolean decides = DECIDES.matcher(near(text, body.end())).find();
            first = decides || labelled ? heading(text, body) : null;
        }
        return first == null && labelled ? new Heading(0, 0, null, null, null, true) : first;
    }

    private static Heading heading(CleanText text, Matcher body) {
        int from = Math.max(0, body.start() - NEAR);
        int to = Math.min(text.flat().length(), body.end() + NEAR);
        Found<LocalDate> date = Dates.first(text.flat(), body.end(), to);
        date = date == null ? Dates.first(text.flat(), from, body.start()) : date;
        Matcher section = Pieces.SECTION.matcher(text.flat()).region(from, to);
        Found<Integer> number = section.find() ? Pieces.number(section) : null;
        return new Heading(0, 0, body(body), date, number, true);
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
