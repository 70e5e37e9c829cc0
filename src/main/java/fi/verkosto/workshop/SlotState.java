package fi.verkosto.workshop;

/** What a cell of the board shows. */
public enum SlotState {
    REPORTED,
    HELD,
    CONFIRMED,
    PLANNED,
    FREE;

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
