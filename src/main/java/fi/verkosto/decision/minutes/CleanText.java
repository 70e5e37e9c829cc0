package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;

/** The text of minutes without what paper and PDF left in it, every character knowing its place in the original. */
final class CleanText {

    private final String text;
    private final String flat;
    private final int[] origins;
    private final int originalLength;
    private final List<Line> lines = new ArrayList<>();

    /** A line and where it stands in the clean text. */
    record Line(int start, int end, String text) {

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    private CleanText(Draft draft, int originalLength) {
        this.text = draft.text();
        this.flat = text.replace('\n', ' ');
        this.origins = draft.origins();
        this.originalLength = originalLength;
        for (int start = 0; start <= text.length(); ) {
            int end = draft.endOfLine(start);
            lines.add(new Line(start, end, text.substring(start, end)));
            start = end + 1;
        }
    }

    static CleanText of(String original) {
        Draft even = Spacing.even(Characters.plain(original));
        return new CleanText(Hyphens.joined(Furniture.removed(even)), original.length());
    }

    String text() {
        return text;
    }

    /** The text with its lines run together; every character has the same place as in the text. */
    String flat() {
        return flat;
    }

    String flat(int start, int end) {
        return flat.substring(start, end);
    }

    List<Line> lines() {
        return lines;
    }

    Passage passage(int start, int end) {
        if (start >= origins.length) {
            return new Passage(originalLength, originalLength);
        }
        int last = Math.max(start, Math.min(end, origins.length) - 1);
        return new Passage(origins[start], origins[last] + 1);
    }
}
