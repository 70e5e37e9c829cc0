package fi.verkosto.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a membership's road with the name of the person who recorded it.
 *
 * @param from null for the first step
 * @param recordedBy name of the account, or the program's own word
 */
public record RoadStep(
        @Nullable MembershipState from,
        MembershipState to,
        LocalDate happenedOn,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {

    /** With who has recorded it in other words. */
    public RoadStep by(String words) {
        return new RoadStep(from, to, happenedOn, reason, words, recordedAt);
    }
}
