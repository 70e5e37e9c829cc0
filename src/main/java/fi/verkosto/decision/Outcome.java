package fi.verkosto.decision;

import fi.verkosto.membership.MembershipState;

/** How a handling ended. */
public enum Outcome {
    JOIN,
    DECLINE,
    POSTPONED,
    RETURNED,
    PROPOSED_TO_COUNCIL,
    UNKNOWN;

    /** Where the membership goes when a body has decided so. */
    public MembershipState leadsTo() {
        return switch (this) {
            case JOIN -> MembershipState.JOINED;
            case DECLINE -> MembershipState.DECLINED;
            case POSTPONED, RETURNED, PROPOSED_TO_COUNCIL, UNKNOWN -> MembershipState.AWAITING_DECISION;
        };
    }

    /** Whether the case is settled, one way or the other. */
    public boolean isSettled() {
        return this == JOIN || this == DECLINE;
    }

    /** Whether one can ask for rectification or appeal: not of what only prepares a decision. */
    public boolean isAppealable() {
        return this != POSTPONED && this != RETURNED && this != PROPOSED_TO_COUNCIL;
    }
}
