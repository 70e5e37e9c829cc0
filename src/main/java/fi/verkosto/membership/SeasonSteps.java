package fi.verkosto.membership;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonActivated;
import fi.verkosto.season.SeasonClosing;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads the memberships along when their season begins and when it closes. */
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
        moveAll(activated.season(), Set.of(MembershipState.JOINED, MembershipState.CONTRACTED), MembershipState.ACTIVE);
    }

    /** The memberships of a season that closes come to their end; offers without an answer stay what they are. */
    @EventListener
    void on(SeasonClosing closing) {
        moveAll(closing.season(), Set.of(MembershipState.JOINED, MembershipState.CONTRACTED), MembershipState.ACTIVE);
        moveAll(closing.season(), Set.of(MembershipState.ACTIVE), MembershipState.ENDED);
        memberships.flush();
    }

    private void moveAll(Season season, Set<MembershipState> from, MembershipState to) {
        LocalDate day = moves.today();
        memberships
                .findBySeasonAndStates(season.getId(), from)
                .forEach(membership -> membership.move(moves.to(to, day, null)));
    }
}
