package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which handlings are about the network (USO-verkosto) and which are other matters of the same meeting. */
final class Network {

    /** "USO-verkosto", "USO8", "uuden sukupolven organisaatiot", "Nya generationens organisationer" */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})USO(?:[- ]?\\d{1,2})?(?!\\p{L})|(?<!\\p{L})[Uu]so-|uuden sukupolven organisaati"
                    + "|nya generationens organisation|uudistuvien kuntien johtami",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Network() {}

    static boolean isNamedIn(String flat) {
        return NAMED.matcher(flat).find();
    }

    /** The handlings of the network's case: those that name it, and those that have no other title of their own. */
    static List<Section> handlings(CleanText text, List<Section> sections) {
        if (sections.isEmpty() || !isNamedIn(text.flat())) {
            return List.of();
        }
        String above = text.flat(0, Math.max(0, sections.get(0).heading().start()));
        boolean titleAbove = isNamedIn(above);
        List<Section> kept = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            Section next = index + 1 < sections.size() ? sections.get(index + 1) : null;
            if (isKept(sections.get(index), next, titleAbove || !kept.isEmpty())) {
                kept.add(sections.get(index));
            }
        }
        return kept;
    }

    private static boolean isKept(Section section, @Nullable Section next, boolean titleAbove) {
        boolean named = isNamedIn(section.flat());
        boolean untitled = CaseTitles.own(section) == null;
        boolean before = !section.hasText() && next != null && isNamedIn(next.flat());
        return named || before || (titleAbove && untitled);
    }
}
