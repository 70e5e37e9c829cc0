package fi.verkosto.workshop;

/** What can be done about a workshop, with the last part of the step's address. */
public enum WorkshopStep {
    PLAN("planning"),
    CONFIRM("confirmation"),
    HOLD("holding"),
    REPORT("report"),
    APPROVE("approval"),
    EDIT("edit"),
    EXPERTS("experts"),
    FILES("files"),
    ALLOCATE("allocation"),
    CORRECT_REPORT("report"),
    CORRECT_HOLDING("holding"),
    CANCEL("cancellation");

    private final String path;

    WorkshopStep(String path) {
        this.path = path;
    }

    /** Whether it is a button that acts at once; the others lead to their forms. */
    public boolean isAtOnce() {
        return this == PLAN || this == CONFIRM || this == APPROVE;
    }

    public String path() {
        return path;
    }
}
