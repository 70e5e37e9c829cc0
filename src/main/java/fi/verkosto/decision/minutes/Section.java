package fi.verkosto.decision.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one handling (pykälä), divided into its parts. */
record Section(CleanText text, Heading heading, int start, int end, List<PartText> parts) {

    /** With what a list of contents says of it. */
    Section completedBy(Heading listed) {
        return new Section(text, heading.completedBy(listed), start, end, parts);
    }

    List<PartText> all(Part part) {
        return parts.stream().filter(text -> text.part() == part).toList();
    }

    /** The last part of the kind that has text. */
    @Nullable
    PartText last(Part part) {
        PartText last = null;
        for (PartText candidate : parts) {
            if (candidate.part() == part && !candidate.isEmpty()) {
                last = candidate;
            }
        }
        return last;
    }

    @Nullable
    PartText first(Part part) {
        return parts.stream()
                .filter(candidate -> candidate.part() == part && !candidate.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What happened in the meeting: the handling and the resolution. */
    List<PartText> proceedings() {
        return parts.stream()
                .filter(text -> text.part() == Part.PROCEEDINGS || text.part() == Part.RESOLUTION)
                .toList();
    }

    boolean hasLabels() {
        return parts.stream().anyMatch(part -> part.part() != Part.BACKGROUND);
    }

    boolean hasText() {
        return parts.stream().anyMatch(part -> !part.isEmpty());
    }

    String flat() {
        return text.flat(start, end);
    }

    String flat(PartText part) {
        return text.flat(part.start(), part.end());
    }
}
