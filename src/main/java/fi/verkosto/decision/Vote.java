package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How the body agreed: with one mind, or by votes for and against; nothing when the minutes do not say. */
@Embeddable
public record Vote(
        @Nullable Boolean unanimous,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst) {

    static final Vote UNKNOWN = new Vote(null, null, null);

    public Vote {
        if (contradicts(unanimous, votesFor, votesAgainst)) {
            throw new IllegalArgumentException("a unanimous decision has no votes");
        }
    }

    /** Whether votes are given for a decision that is said to be unanimous. */
    public static boolean contradicts(
            @Nullable Boolean unanimous, @Nullable Integer votesFor, @Nullable Integer votesAgainst) {
        return Boolean.TRUE.equals(unanimous) && (votesFor != null || votesAgainst != null);
    }
}
