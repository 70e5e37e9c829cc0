package fi.verkosto.overview;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A workshop of one's own municipality in one of its slots; one with two slots is there for each.
 *
 * @param slot 0 when it is a consulting order, which takes none
 */
public record HomeWorkshop(
        long id,
        long membershipId,
        int slot,
        String state,
        String topic,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate heldOn) {

    boolean takesSlot() {
        return slot > 0;
    }

    /** Held and without its report. */
    public boolean isUnreported() {
        return state.equals("HELD");
    }

    /** Planned or agreed. */
    public boolean isReserved() {
        return state.equals("PLANNED") || state.equals("CONFIRMED");
    }

    /** Planned or agreed for a day that has passed. */
    public boolean isPassed(LocalDate today) {
        return isReserved() && plannedOn != null && plannedOn.isBefore(today);
    }

    boolean isComing(LocalDate today) {
        return isReserved() && plannedOn != null && !plannedOn.isBefore(today);
    }
}
