package fi.verkosto.overview;

import fi.verkosto.membership.MembershipState;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as the register knows it.
 *
 * @param population on the reference date, null when it is not known
 * @param seasons the numbers of the seasons in which it was a member, as text
 * @param state the state that tells most: of the running season for its members, else of the season that recruits, else of
 *     the running one, else of the last season that it had to do with
 * @param stateSeason number of that season
 * @param stateIsPast whether that season neither runs nor recruits
 */
public record RegisterLine(
        String code,
        String name,
        String region,
        @Nullable Integer population,
        @Nullable String seasons,
        @Nullable MembershipState state,
        @Nullable Integer stateSeason,
        boolean stateIsPast,
        long total) {}
