package fi.verkosto.bulletin.initiative;

import fi.verkosto.membership.MembershipWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws what a municipality that leaves the season has proposed and nobody has answered. A peer discussion that is agreed on
 * may be held without it: the network's office is told, and decides.
 */
@Service
@Transactional
class InitiativesOfWithdrawn {

    private final InitiativeRepository initiatives;
    private final InitiativeMail mail;
    private final Clock clock;

    InitiativesOfWithdrawn(InitiativeRepository initiatives, InitiativeMail mail, Clock clock) {
        this.initiatives = initiatives;
        this.mail = mail;
        this.clock = clock;
    }

    @EventListener
    void on(MembershipWithdrawn withdrawn) {
        long season = withdrawn.membership().getSeason().getId();
        long municipality = withdrawn.membership().getMunicipality().getId();
        List<Initiative> unanswered = initiatives.findUnanswered(season, municipality);
        unanswered.forEach(Initiative::withdraw);
        initiatives.flush();
        unanswered.forEach(mail::tellJoined);
        initiatives.findAgreed(season, municipality, LocalDate.now(clock)).forEach(mail::tellOfficeOfLeaver);
    }
}
