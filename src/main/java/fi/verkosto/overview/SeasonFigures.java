package fi.verkosto.overview;

import fi.verkosto.membership.MembershipState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a season.
 *
 * @param quota workshops that its members have in all
 * @param used held, with or without report
 * @param unreported held and without report
 * @param free that nobody has planned yet and somebody still can
 * @param unsigned active members without a signed contract
 * @param initiatives that wait for an answer
 */
public record SeasonFigures(
        Map<MembershipState, Integer> states,
        int members,
        int quota,
        int used,
        int unreported,
        int free,
        int unsigned,
        int initiatives) {

    private static final Set<MembershipState> DECIDED = Set.of(
            MembershipState.JOINED,
            MembershipState.CONTRACTED,
            MembershipState.ACTIVE,
            MembershipState.ENDED,
            MembershipState.DECLINED,
            MembershipState.WITHDRAWN);

    public SeasonFigures {
        Map<MembershipState, Integer> inOrder = new EnumMap<>(MembershipState.class);
        inOrder.putAll(states);
        states = Collections.unmodifiableMap(inOrder);
    }

    /** Municipalities that are in the season's list, whatever their state. */
    public int listed() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Municipalities whose body has said yes or no. */
    public int decided() {
        return states.entrySet().stream()
                .filter(count -> DECIDED.contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
