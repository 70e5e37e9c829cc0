package fi.verkosto.contract;

import java.util.EnumSet;
import java.util.Set;

/** The road of a contract to the signatures of both parties. */
public enum ContractState {
    /** Being written: only the network's own people see it. */
    DRAFT,
    /** With the municipality, to be signed; its text is fixed. */
    SENT,
    /** Signed by both; it never changes any more. */
    SIGNED;

    /** Where the road may go from here: what was sent may be taken back until it is signed. */
    public Set<ContractState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(SIGNED, DRAFT);
            case SIGNED -> EnumSet.noneOf(ContractState.class);
        };
    }
}
