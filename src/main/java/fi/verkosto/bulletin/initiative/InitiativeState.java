package fi.verkosto.bulletin.initiative;

import java.util.EnumSet;
import java.util.Set;

/** The road of an initiative from the proposal to its end. */
public enum InitiativeState {
    PROPOSED,
    ANSWERED,
    DECLINED,
    HELD,
    CLOSED,
    WITHDRAWN;

    /** Where the road may go from here; what was declined may still be answered. */
    public Set<InitiativeState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ANSWERED, DECLINED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(HELD, CLOSED);
            case DECLINED -> EnumSet.of(ANSWERED);
            case HELD, CLOSED, WITHDRAWN -> EnumSet.noneOf(InitiativeState.class);
        };
    }

    /** Whether an answer of this state may be put right. */
    boolean isCorrectable() {
        return this == ANSWERED || this == DECLINED;
    }

    /** Whether there is something that others can join. */
    public boolean takesJoiners() {
        return this == PROPOSED || this == ANSWERED;
    }
}
