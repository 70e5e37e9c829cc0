package fi.verkosto.workshop;

/** What a cell of the board shows. */
public enum SlotState {
    /** The report has been approved. */
    REPORTED,
    /** The report has been written and waits for a coordinator. */
    SUBMITTED,
    HELD,
    CONFIRMED,
    PLANNED,
    /** Can still be planned. */
    FREE,
    /** Was left without a workshop: the season is closed or the membership has ended. */
    UNUSED;

    /** The state of a slot with a workshop. */
    static SlotState of(WorkshopState state, boolean approved) {
        return switch (state) {
            case REPORTED -> approved ? REPORTED : SUBMITTED;
            case HELD -> HELD;
            case CONFIRMED -> CONFIRMED;
            case PLANNED -> PLANNED;
            case IDEA, CANCELLED -> FREE;
        };
    }

    public boolean isUsed() {
        return this == HELD || this == SUBMITTED || this == REPORTED;
    }
}
