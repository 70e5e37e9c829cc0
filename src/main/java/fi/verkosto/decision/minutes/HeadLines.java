package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of minutes taken as headings, without the empty ones (otsikkorivit). */
final class HeadLines {

    private static final int LONGEST = 260;
    private static final HeadLine NO_HEAD = new HeadLine(null, List.of(), List.of(), 0, 0);

    private final List<CleanText.Line> lines = new ArrayList<>();
    private final List<HeadLine> heads = new ArrayList<>();

    HeadLines(CleanText text) {
        for (CleanText.Line line : text.lines()) {
            if (!line.isBlank()) {
                lines.add(line);
                heads.add(line.text().length() > LONGEST ? NO_HEAD : HeadLine.of(line.text()));
            }
        }
    }

    int size() {
        return lines.size();
    }

    CleanText.Line line(int index) {
        return lines.get(index);
    }

    /** The line as a heading; beyond the end an empty one. */
    HeadLine head(int index) {
        return index < heads.size() ? heads.get(index) : NO_HEAD;
    }

    boolean isHeadOnly(int index) {
        return index < lines.size() && head(index).isHeadOnly(line(index).text());
    }

    /** Whether what follows the recognised words could be a title, not the middle of a sentence. */
    boolean hasTitleOrNothing(int index) {
        String text = line(index).text();
        int rest = head(index).restAt();
        if (rest >= text.length()) {
            return true;
        }
        char first = text.charAt(rest);
        return (Character.isUpperCase(first) || Character.isDigit(first)) && !text.endsWith(".");
    }

    Heading heading(int first, int last, Parts parts) {
        int end = line(last).start() + Math.max(0, head(last).restAt());
        return new Heading(
                line(first).start(),
                Math.min(end, line(last).end()),
                parts.body,
                parts.date,
                parts.section,
                parts.dateKnownElsewhere);
    }

    @Nullable
    Found<Body> body(int index) {
        return moved(head(index).body(), index);
    }

    @Nullable
    Found<LocalDate> date(int index) {
        return head(index).days().isEmpty() ? null : moved(head(index).days().get(0), index);
    }

    @Nullable
    Found<Integer> section(int index) {
        return head(index).sections().isEmpty()
                ? null
                : moved(head(index).sections().get(0), index);
    }

    private <T> @Nullable Found<T> moved(@Nullable Found<T> found, int index) {
        int by = found == null ? 0 : line(index).start();
        return found == null ? null : new Found<>(found.value(), found.start() + by, found.end() + by);
    }

    /** What a heading is made of. */
    record Parts(
            @Nullable Found<Body> body,
            @Nullable Found<LocalDate> date,
            @Nullable Found<Integer> section,
            boolean dateKnownElsewhere) {}
}
