package fi.verkosto.workshop;

/** How far a workshop has come, as far as it is counted: planned or confirmed, held, or reported and approved. */
public enum WorkshopStage {
    COMING,
    HELD,
    REPORTED
}
