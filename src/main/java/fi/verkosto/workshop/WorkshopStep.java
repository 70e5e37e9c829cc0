package fi.verkosto.workshop;

/** What can be done about a workshop, with the last part of the step's address. */
public enum WorkshopStep {
    CONFIRM("confirmation"),
    HOLD("holding"),
    REPORT("report"),
    EDIT("edit"),
    CORRECT_REPORT("report"),
    CORRECT_HOLDING("holding"),
    CANCEL("cancellation");

    private final String path;

    WorkshopStep(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
