package fi.verkosto.overview;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A workshop that takes a slot of one's own municipality. */
public record HomeWorkshop(
        long id,
        long membershipId,
        int slot,
        String state,
        String topic,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate heldOn) {

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
