package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;

/** Cuts minutes into their handlings and these into parts (pykälät). */
final class Sections {

    private static final int MOST_COMPARED = 60;

    private final CleanText text;
    private final List<Section> found = new ArrayList<>();

    private Sections(CleanText text) {
        this.text = text;
    }

    static List<Section> of(CleanText text) {
        Sections sections = new Sections(text);
        List<Heading> headings = merged(Headings.of(text));
        if (headings.isEmpty()) {
            sections.addFreeText();
        }
        int line = 0;
        for (int index = 0; index < headings.size(); index++) {
            int end = index + 1 < headings.size()
                    ? headings.get(index + 1).start()
                    : text.text().length();
            line = sections.add(headings.get(index), end, line);
        }
        return sections.withoutContents();
    }

    /** A heading that repeats the section before it begins another page, not another handling. */
    private static List<Heading> merged(List<Heading> headings) {
        List<Heading> merged = new ArrayList<>();
        for (Heading heading : headings) {
            boolean same = !merged.isEmpty() && heading.continues(merged.get(merged.size() - 1));
            if (same) {
                merged.set(merged.size() - 1, merged.get(merged.size() - 1).completedBy(heading));
            } else {
                merged.add(heading);
            }
        }
        return merged;
    }

    private void addFreeText() {
        boolean labelled = text.lines().stream().anyMatch(line -> isDecisionLabel(line.text()));
        Heading heading = FreeTextForm.heading(text, labelled);
        if (heading != null) {
            add(heading, text.text().length(), 0);
        }
    }

    private static boolean isDecisionLabel(String line) {
        Label label = Labels.of(line);
        return label != null && (label.part() == Part.RESOLUTION || label.part() == Part.PROPOSAL);
    }

    /** Adds the section and says at which line it ends. */
    private int add(Heading heading, int end, int firstLine) {
        List<CleanText.Line> lines = text.lines();
        int index = firstLine;
        while (index < lines.size() && lines.get(index).end() <= heading.end() && heading.end() > 0) {
            index++;
        }
        PartsOfSection parts = new PartsOfSection(text, heading.end());
        while (index < lines.size() && lines.get(index).start() < end) {
            parts.take(lines.get(index));
            index++;
        }
        found.add(new Section(text, heading, heading.start(), end, parts.closed(end)));
        return index;
    }

    /** The table of contents names sections that come later with their text: those without text go. */
    private List<Section> withoutContents() {
        List<Section> kept = new ArrayList<>();
        for (Section section : found) {
            List<Section> compared = found.subList(0, Math.min(found.size(), MOST_COMPARED));
            if (compared.stream().noneMatch(other -> isFuller(other, section))) {
                kept.add(compared.stream()
                        .filter(other -> isFuller(section, other))
                        .findFirst()
                        .map(other -> section.completedBy(other.heading()))
                        .orElse(section));
            }
        }
        return kept;
    }

    private static boolean isFuller(Section other, Section section) {
        return !other.equals(section)
                && other.hasLabels()
                && !section.hasLabels()
                && other.heading().section() != null
                && other.heading().continues(section.heading());
    }
}
