package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A membership does not go from the one state to the other. */
public class MembershipMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public MembershipMoveRefused(MembershipState present, MembershipState wanted) {
        super(present, wanted);
    }
}
