package fi.verkosto.workshop.web;

import fi.verkosto.workshop.BoardFilter;
import fi.verkosto.workshop.SlotState;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address of the board asks for; what cannot be read is left aside. */
record BoardQuery(
        @Nullable Integer season,
        @Nullable Set<SlotState> state,
        @Nullable Long theme) {

    BoardFilter toFilter(boolean swedish) {
        return new BoardFilter(
                state == null
                        ? Set.of()
                        : state.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                theme,
                swedish);
    }
}
