package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** The road of an initiative does not go from the one state to the other. */
public class InitiativeMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public InitiativeMoveRefused(InitiativeState from, InitiativeState to) {
        super(from, to);
    }
}
