package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** A workshop does not go from the one state to the other; each wanted state has a text of its own. */
public class WorkshopMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final WorkshopState wanted;

    public WorkshopMoveRefused(WorkshopState present, WorkshopState wanted) {
        super(present, wanted);
        this.wanted = wanted;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + wanted;
    }
}
