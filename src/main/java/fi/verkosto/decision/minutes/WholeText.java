package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text says once for all its handlings (koko asiakirja): on its first page, or beside one of them. */
final class WholeText {

    /** "kaupunginhallitus", "stadsstyrelsen" anywhere, to tell a city from another municipality */
    private static final Pattern CITY_BODY = Pattern.compile(
            "(?<!\\p{L})(?:(kaupunginhallitu|kaupunginvaltuust|stadsstyrelse|stadsfullmäktige|kaupunginjohtaj|stadsdirektör)"
                    + "|(kunnanhallitu|kunnanvaltuust|kommunstyrelse|kommunfullmäktige|kunnanjohtaj|kommundirektör))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CleanText text;
    private final List<Section> handlings;

    WholeText(CleanText text, List<Section> handlings) {
        this.text = text;
        this.handlings = handlings;
    }

    /** Whether the body's name is a city's; null when the text does not tell. */
    @Nullable
    Boolean city() {
        Matcher body = CITY_BODY.matcher(text.flat());
        return body.find() ? Boolean.valueOf(body.group(1) != null) : null;
    }

    /** The body on the first page, for handlings that begin with a section only. */
    @Nullable
    Found<Body> body() {
        for (CleanText.Line line : firstPage()) {
            HeadLine head = HeadLine.of(line.text());
            if (head.body() != null && !head.hasRest(line.text())) {
                return Pieces.moved(head.body(), line.start());
            }
        }
        return null;
    }

    /** The day of the meeting on the first page. */
    @Nullable
    Found<LocalDate> date() {
        for (CleanText.Line line : firstPage()) {
            HeadLine head = HeadLine.of(line.text());
            if (!head.days().isEmpty() && head.sections().isEmpty()) {
                return Pieces.moved(head.days().get(0), line.start());
            }
        }
        return null;
    }

    private List<CleanText.Line> firstPage() {
        int end = handlings.isEmpty() ? 0 : firstHeadingStart();
        return text.lines().stream()
                .takeWhile(line -> line.start() < end)
                .filter(line -> !line.isBlank() && line.text().length() < 200)
                .toList();
    }

    private int firstHeadingStart() {
        return handlings.get(0).heading().start();
    }

    @Nullable
    Found<String> title() {
        return handlings.isEmpty() ? null : CaseTitles.above(text, handlings.get(0));
    }

    /** The case number that the handlings give, if it is one only: printed once, it counts for all. */
    @Nullable
    Found<String> caseNumber() {
        Found<String> only = null;
        for (Section handling : handlings) {
            Found<String> number = CaseNumbers.of(handling);
            if (number != null && only != null && !number.value().equals(only.value())) {
                return null;
            }
            only = number == null ? only : number;
        }
        if (only == null && !handlings.isEmpty()) {
            List<Found<String>> above = CaseNumbers.all(text.flat(), 0, firstHeadingStart());
            return above.isEmpty() ? null : above.get(above.size() - 1);
        }
        return only;
    }
}
