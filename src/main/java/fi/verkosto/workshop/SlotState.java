package fi.verkosto.workshop;

/** What a cell of the board shows. */
public enum SlotState {
    REPORTED,
    HELD,
    CONFIRMED,
    PLANNED,
    /** Can still be planned. */
    FREE,
    /** Was left without a workshop: the season is closed or the membership has ended. */
    UNUSED;

    /** The state of a slot with a workshop. */
    static SlotState of(WorkshopState state) {
        return switch (state) {
            case REPORTED -> REPORTED;
            case HELD -> HELD;
            case CONFIRMED -> CONFIRMED;
            case PLANNED -> PLANNED;
            case CANCELLED -> FREE;
        };
    }
}
