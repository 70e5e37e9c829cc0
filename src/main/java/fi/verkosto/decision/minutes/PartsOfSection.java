package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a handling, line after line (osien keräin). */
final class PartsOfSection {

    private final CleanText text;
    private final List<PartText> parts = new ArrayList<>();
    private Part part = Part.BACKGROUND;
    private String words = "";
    private int labelStart;
    private int start;

    PartsOfSection(CleanText text, int start) {
        this.text = text;
        this.labelStart = start;
        this.start = start;
    }

    void take(CleanText.Line line) {
        Label label = line.start() >= start ? Labels.of(line.text()) : null;
        if (label != null) {
            close(line.start());
            part = label.part();
            words = label.words();
            labelStart = line.start();
            start = line.start() + label.contentStart();
        }
    }

    List<PartText> closed(int end) {
        close(end);
        return parts;
    }

    private void close(int end) {
        String flat = text.flat();
        int from = Math.min(start, end);
        int to = end;
        while (from < to && flat.charAt(from) == ' ') {
            from++;
        }
        while (to > from && flat.charAt(to - 1) == ' ') {
            to--;
        }
        if (to > from || !words.isEmpty()) {
            parts.add(new PartText(part, words, labelStart, from, to));
        }
    }
}
