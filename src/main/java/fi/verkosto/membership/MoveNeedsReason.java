package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** Declining, withdrawing and ending are recorded with a reason. */
public class MoveNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;

    public MoveNeedsReason(MembershipState wanted) {
        super(wanted);
    }
}
