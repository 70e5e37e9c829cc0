package fi.verkosto.membership;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonActivated;
import fi.verkosto.season.SeasonClosing;
import fi.verkosto.season.SeasonReopened;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads the memberships along when their season begins, when it closes and when it is opened again. */
@Service
@Transactional
class SeasonSteps {

    private final MembershipRepository memberships;
    private final Moves moves;

    SeasonSteps(MembershipRepository memberships, Moves moves) {
        this.memberships = memberships;
        this.moves = moves;
    }

    /** The memberships of a season that begins become active. */
    @EventListener
    void on(SeasonActivated activated) {
        Move start = moves.to(MembershipState.ACTIVE, moves.today(), null);
        in(activated.season(), MembershipState.JOINED, MembershipState.CONTRACTED)
                .forEach(membership -> membership.move(start));
    }

    /** The memberships of a season that closes come to their end; offers without an answer stay what they are. */
    @EventListener
    void on(SeasonClosing closing) {
        Move end = moves.to(MembershipState.ENDED, moves.today(), null);
        in(closing.season(), MembershipState.JOINED, MembershipState.CONTRACTED, MembershipState.ACTIVE)
                .forEach(membership -> membership.end(end));
        memberships.flush();
    }

    /** The memberships that the closing ended are again what they were. */
    @EventListener
    void on(SeasonReopened reopened) {
        in(reopened.season(), MembershipState.ENDED)
                .forEach(membership -> membership
                        .stateBeforeClosing()
                        .map(state -> moves.to(state, moves.today(), reopened.reason()))
                        .ifPresent(membership::resume));
        memberships.flush();
    }

    private List<Membership> in(Season season, MembershipState... states) {
        return memberships.findBySeasonAndStates(season.getId(), Set.of(states));
    }
}
