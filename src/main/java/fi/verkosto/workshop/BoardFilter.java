package fi.verkosto.workshop;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the board one wants to see.
 *
 * @param states nothing for all
 * @param theme id of a theme, which includes its sub-themes, or null for all
 * @param swedish whether names are read in Swedish, which decides their order
 */
public record BoardFilter(Set<SlotState> states, @Nullable Long theme, boolean swedish) {

    public static final BoardFilter EVERYTHING = new BoardFilter(Set.of(), null, false);

    public BoardFilter {
        states = Set.copyOf(states);
    }

    public boolean isEmpty() {
        return states.isEmpty() && theme == null;
    }

    boolean includesEmpty(SlotState state) {
        return theme == null && (states.isEmpty() || states.contains(state));
    }

    boolean includes(BoardEntry entry, SlotState state) {
        return (states.isEmpty() || states.contains(state)) && (theme == null || entry.isOf(theme));
    }
}
