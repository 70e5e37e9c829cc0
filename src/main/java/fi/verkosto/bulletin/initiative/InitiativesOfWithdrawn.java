package fi.verkosto.bulletin.initiative;

import fi.verkosto.membership.MembershipWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws what a municipality that leaves the season has proposed and nobody has answered. */
@Service
@Transactional
class InitiativesOfWithdrawn {

    private final InitiativeRepository initiatives;

    InitiativesOfWithdrawn(InitiativeRepository initiatives) {
        this.initiatives = initiatives;
    }

    @EventListener
    void on(MembershipWithdrawn withdrawn) {
        initiatives
                .findUnanswered(
                        withdrawn.membership().getSeason().getId(),
                        withdrawn.membership().getMunicipality().getId())
                .forEach(Initiative::withdraw);
        initiatives.flush();
    }
}
