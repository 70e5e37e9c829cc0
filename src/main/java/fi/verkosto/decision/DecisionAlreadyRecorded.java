package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** The same section of the same meeting has been recorded before. */
public class DecisionAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long recorded;

    public DecisionAlreadyRecorded(long recorded) {
        this.recorded = recorded;
    }

    /** Id of the decision that is there already. */
    public long recorded() {
        return recorded;
    }
}
