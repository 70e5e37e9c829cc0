package fi.verkosto.workshop;

import java.util.EnumSet;
import java.util.Set;

/** The life of a workshop. An idea takes no slot; planned or confirmed it reserves one; once held the slot is used. */
public enum WorkshopState {
    IDEA,
    PLANNED,
    CONFIRMED,
    HELD,
    REPORTED,
    CANCELLED;

    /** Where it may go from here. A confirmed one that a municipality moves is planned anew, see {@link Workshop#replan}. */
    public Set<WorkshopState> next() {
        return switch (this) {
            case IDEA -> EnumSet.of(PLANNED, CANCELLED);
            case PLANNED -> EnumSet.of(CONFIRMED, HELD, CANCELLED);
            case CONFIRMED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(REPORTED);
            case REPORTED, CANCELLED -> EnumSet.noneOf(WorkshopState.class);
        };
    }

    /** Whether the workshop is still to come, so that its plan may change. */
    public boolean isToCome() {
        return this == IDEA || isReserved();
    }

    /** Whether the slot is kept for a workshop that is still to come. */
    public boolean isReserved() {
        return this == PLANNED || this == CONFIRMED;
    }

    /** Whether the slot has been spent. */
    public boolean isUsed() {
        return this == HELD || this == REPORTED;
    }
}
