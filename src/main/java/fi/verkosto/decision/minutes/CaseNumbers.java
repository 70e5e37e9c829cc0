package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the case number (asianumero, diaarinumero) in whatever form the municipality's system gives it. */
final class CaseNumbers {

    private static final int LONGEST_AFTER_LABEL = 60;

    /** "41/00.01.03.00/2021", "D/489/00.04/2017", "KUHMO/41/00.01.03.00/2021" */
    private static final Pattern CLASSED = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:\\p{Lu}{1,8}/)?\\d{1,6}/\\d{2}(?:\\.\\d{2}){1,4}(?:\\.\\d{2})?/(?:19|20)\\d{2}(?![\\d/])");

    /** "PuuDno-2019-83", "MliDno-2023-1234" */
    private static final Pattern DNO = Pattern.compile(
            "(?<![\\p{L}\\d-])\\p{Lu}\\p{L}{0,11}D(?:no|NO|nro|nr)[-/ ](?:19|20)\\d{2}[-/]\\d{1,6}(?!\\d)");

    /** "HEL 2017-011153 T 02 05 01 00" */
    private static final Pattern HELSINKI =
            Pattern.compile("(?<!\\p{L})\\p{Lu}{3} (?:19|20)\\d{2}-\\d{6}(?: T(?: \\d{2}){2,5})?(?!\\d)");

    /** "5139-2016 (001, 101, 014, 111)" */
    private static final Pattern TURKU =
            Pattern.compile("(?<![\\d-])\\d{1,6}-(?:19|20)\\d{2} \\(\\d{2,3}(?:,? \\d{2,3}){0,12}\\)");

    /** After a label also "123/2023" and "KH/12/2023". */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\p{Lu}{2,8} (?=\\d))?[\\p{L}\\d][\\p{L}\\d/.-]{0,30}\\d(?:/|-)?\\d{0,6}(?: \\([\\d, ]{3,40}\\))?");

    private static final List<Pattern> FORMS = List.of(CLASSED, DNO, HELSINKI, TURKU);

    private CaseNumbers() {}

    /** The case number of the handling: under its label, or else the first that stands in its text. */
    @Nullable
    static Found<String> of(Section section) {
        Found<String> labelled = labelled(section);
        List<Found<String>> found = labelled == null
                ? all(section.text().flat(), section.start(), Math.min(section.end(), bodyEnd(section)))
                : List.of(labelled);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Up to the notices at the end, which may name other cases. */
    private static int bodyEnd(Section section) {
        PartText resolution = section.last(Part.RESOLUTION);
        return resolution == null ? section.end() : resolution.end();
    }

    @Nullable
    private static Found<String> labelled(Section section) {
        PartText part = section.first(Part.CASE_NUMBER);
        if (part == null) {
            return null;
        }
        int end = Math.min(part.end(), part.start() + LONGEST_AFTER_LABEL);
        List<Found<String>> known = all(section.text().flat(), part.start(), end);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        Matcher other = LABELLED.matcher(section.text().flat()).region(part.start(), end);
        return other.lookingAt() ? new Found<>(other.group(), other.start(), other.end()) : null;
    }

    /** Every case number of a known form in the given part of the text, in its order. */
    static List<Found<String>> all(String flat, int start, int end) {
        List<Found<String>> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(flat).region(start, end).useTransparentBounds(true);
            while (matcher.find()) {
                found.add(new Found<>(matcher.group(), matcher.start(), matcher.end()));
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }
}
