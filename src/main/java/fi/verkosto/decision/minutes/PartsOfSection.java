package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a handling, line after line (osien keräin). */
final class PartsOfSection {

    private final CleanText text;
    private final List<PartText> parts = new ArrayList<>();
    private Part part = Part.BACKGROUND;
    private String words = "";
    private boolean field;
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
            field = part == Part.CASE_NUMBER || part == Part.TITLE;
        } else if (field && line.start() > start && endsField(line)) {
            close(line.start());
            part = Part.BACKGROUND;
            words = "";
            labelStart = line.start();
            start = line.start();
            field = false;
        }
    }

    /** A case number ends with its line, a title with its paragraph. */
    private boolean endsField(CleanText.Line line) {
        boolean empty = text.flat()
                .substring(Math.min(start, line.start()), line.start())
                .isBlank();
        return !empty && (part == Part.CASE_NUMBER || line.isBlank());
    }

    List<PartText> closed(int end) {
        close(end);
        return withProposalsAfterPresenters();
    }

    /** "Päätösehdotus" / "Esittelijä" / name and title / the text: what follows on the presenter is the proposal. */
    private List<PartText> withProposalsAfterPresenters() {
        List<PartText> whole = new ArrayList<>();
        for (PartText each : parts) {
            PartText before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean afterLabel = before != null && before.part() == Part.PROPOSAL && before.isEmpty();
            int split = afterLabel && each.part() == Part.PRESENTER ? endOfPresenter(each) : each.end();
            if (before != null && split < each.end()) {
                whole.set(
                        whole.size() - 1,
                        new PartText(Part.PRESENTER, each.words(), each.labelStart(), each.start(), split));
                whole.add(new PartText(Part.PROPOSAL, before.words(), before.labelStart(), split + 1, each.end()));
            } else {
                whole.add(each);
            }
        }
        return whole;
    }

    /** Name and title stand on one line or on two. */
    private int endOfPresenter(PartText presenter) {
        int first = endOfLine(presenter.start(), presenter.end());
        String line = text.flat(presenter.start(), first);
        boolean whole = Titles.first(line) != null && Names.first(line) != null;
        int second = whole ? first : endOfLine(Math.min(first + 1, presenter.end()), presenter.end());
        int end = second;
        while (end < presenter.end() - 1 && text.text().charAt(end + 1) == '\n') {
            end++;
        }
        return end;
    }

    private int endOfLine(int start, int end) {
        int next = text.text().indexOf('\n', start);
        return next < 0 || next > end ? end : next;
    }

    private void close(int end) {
        String flat = text.flat();
        int from = Math.min(start, end);
        int to = end;
        while (from < to && isBlank(flat.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(flat.charAt(to - 1))) {
            to--;
        }
        if (to > from || !words.isEmpty()) {
            parts.add(new PartText(part, words, labelStart, from, to));
        }
    }

    /** A space, or a piece of the rule that is drawn between handlings: "__________". */
    private static boolean isBlank(char character) {
        return character == ' ' || character == '_';
    }
}
