package fi.verkosto.membership;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The road of a municipality through a season. */
public enum MembershipState {
    PROSPECT,
    OFFERED,
    AWAITING_DECISION,
    JOINED,
    CONTRACTED,
    ACTIVE,
    ENDED,
    DECLINED,
    NO_ANSWER,
    WITHDRAWN;

    /** Where the road may go from here. A body may change its mind until the season begins for the municipality. */
    public Set<MembershipState> next() {
        return switch (this) {
            case PROSPECT -> EnumSet.of(OFFERED, AWAITING_DECISION, JOINED, DECLINED, NO_ANSWER);
            case OFFERED -> EnumSet.of(AWAITING_DECISION, JOINED, DECLINED, NO_ANSWER);
            case AWAITING_DECISION -> EnumSet.of(JOINED, DECLINED, NO_ANSWER);
            case JOINED -> EnumSet.of(CONTRACTED, ACTIVE, WITHDRAWN);
            case CONTRACTED -> EnumSet.of(ACTIVE, WITHDRAWN);
            case ACTIVE -> EnumSet.of(ENDED, WITHDRAWN);
            case DECLINED, NO_ANSWER -> EnumSet.of(OFFERED, AWAITING_DECISION, JOINED);
            case ENDED, WITHDRAWN -> EnumSet.noneOf(MembershipState.class);
        };
    }

    /** The step that usually comes next; nothing where the road ends or may go anywhere. */
    public Optional<MembershipState> usualNext() {
        return switch (this) {
            case PROSPECT -> Optional.of(OFFERED);
            case OFFERED -> Optional.of(AWAITING_DECISION);
            case AWAITING_DECISION -> Optional.of(JOINED);
            case JOINED -> Optional.of(CONTRACTED);
            case CONTRACTED -> Optional.of(ACTIVE);
            case ACTIVE, ENDED, DECLINED, NO_ANSWER, WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether the municipality is, or at the end was, a member: the others are offers. */
    public boolean isMember() {
        return this == JOINED || this == CONTRACTED || this == ACTIVE || this == ENDED;
    }

    /** Whether workshops can be planned. */
    public boolean hasWorkshops() {
        return this == JOINED || this == CONTRACTED || this == ACTIVE;
    }

    /** What ends something is recorded with a reason. */
    public boolean needsReason() {
        return this == DECLINED || this == WITHDRAWN || this == ENDED;
    }
}
