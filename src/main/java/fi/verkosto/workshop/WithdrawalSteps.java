package fi.verkosto.workshop;

import fi.verkosto.membership.MembershipWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back the slots of a municipality that withdraws. What was held stays and may still be reported. */
@Service
@Transactional
class WithdrawalSteps {

    private final WorkshopRepository workshops;

    WithdrawalSteps(WorkshopRepository workshops) {
        this.workshops = workshops;
    }

    @EventListener
    void on(MembershipWithdrawn withdrawn) {
        workshops.findByMembership(withdrawn.membership().getId()).stream()
                .filter(workshop -> workshop.getState().isToCome())
                .forEach(workshop -> workshop.cancel(withdrawn.reason()));
        workshops.flush();
    }
}
