package fi.verkosto.overview.web;

import fi.verkosto.membership.MembershipState;
import java.util.EnumMap;
import java.util.Map;

/** The colours of states: in order, waited for, under way, refused. */
final class Tones {

    private Tones() {}

    /** Name of the class in the style sheet. */
    static String of(MembershipState state) {
        return switch (state) {
            case JOINED, CONTRACTED, ACTIVE, ENDED -> "ok";
            case AWAITING_DECISION -> "warn";
            case OFFERED -> "info";
            case DECLINED, WITHDRAWN -> "stop";
            case PROSPECT, NO_ANSWER -> "";
        };
    }

    /** Of every state. */
    static Map<MembershipState, String> all() {
        Map<MembershipState, String> tones = new EnumMap<>(MembershipState.class);
        for (MembershipState state : MembershipState.values()) {
            tones.put(state, of(state));
        }
        return tones;
    }
}
