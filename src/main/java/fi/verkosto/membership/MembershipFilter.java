package fi.verkosto.membership;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which memberships a list shows.
 *
 * @param words any part of a present or former name, or a code
 * @param swedish whether names are read in Swedish, which decides their order
 */
public record MembershipFilter(
        @Nullable Integer season,
        @Nullable MembershipState state,
        @Nullable String words,
        boolean swedish) {

    /** A season's number; 0 for any. */
    int seasonNumber() {
        return Objects.requireNonNullElse(season, 0);
    }

    Set<MembershipState> states() {
        return state == null ? EnumSet.allOf(MembershipState.class) : EnumSet.of(state);
    }

    String text() {
        return words == null ? "" : words.strip();
    }
}
