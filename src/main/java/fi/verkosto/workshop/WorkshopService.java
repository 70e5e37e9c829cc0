package fi.verkosto.workshop;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans workshops in the slots of memberships and leads them to their reports. */
@Service
@Transactional
public class WorkshopService {

    private final WorkshopRepository workshops;
    private final MembershipService memberships;
    private final SeasonService seasons;
    private final Clock clock;

    WorkshopService(WorkshopRepository workshops, MembershipService memberships, SeasonService seasons, Clock clock) {
        this.workshops = workshops;
        this.memberships = memberships;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** With membership, season, municipality, theme and audiences. */
    @Transactional(readOnly = true)
    public Workshop get(long id, Scope scope) {
        return workshops.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /** A workshop whose plan may still change. */
    @Transactional(readOnly = true)
    public Workshop getToEdit(long id, Scope scope) {
        Workshop workshop = get(id, scope);
        workshop.requireEditable();
        return workshop;
    }

    /** A workshop that may take the step; one that has taken it lets its record be corrected. */
    @Transactional(readOnly = true)
    public Workshop getTo(WorkshopState wanted, long id, Scope scope) {
        Workshop workshop = get(id, scope);
        workshop.requireWayTo(wanted);
        return workshop;
    }

    /** The slots of a membership with their workshops and themes. */
    @Transactional(readOnly = true)
    public Slots slotsOf(long membershipId, Scope scope) {
        return slotsOf(memberships.get(membershipId, scope));
    }

    /** The slots of a membership that the caller may see already. */
    @Transactional(readOnly = true)
    public Slots slotsOf(Membership membership) {
        boolean open =
                membership.getState().hasWorkshops() && membership.getSeason().getState() != SeasonState.CLOSED;
        return Slots.of(membership.getWorkshopQuota(), open, workshops.findByMembership(membership.getId()), today());
    }

    @Transactional(readOnly = true)
    public Membership getMembership(long membershipId, Scope scope) {
        return memberships.get(membershipId, scope);
    }

    /** The membership, when a workshop can be planned for it. */
    @Transactional(readOnly = true)
    public Membership getToPlan(long membershipId, Scope scope) {
        Membership membership = memberships.get(membershipId, scope);
        requireSlot(membership);
        return membership;
    }

    /** What somebody may do about the workshop. */
    public WorkshopSteps stepsOf(Workshop workshop, SignedIn me) {
        boolean open = workshop.getMembership().getSeason().getState() != SeasonState.CLOSED;
        return open && me.mayPlanWorkshops() ? WorkshopSteps.of(workshop, me.isStaff(), today()) : WorkshopSteps.NONE;
    }

    /** How long the report has been missing; null when it is not. */
    public @Nullable MissingReport missingReportOf(Workshop workshop) {
        return MissingReport.of(workshop.getState(), workshop.getHeldOn(), today());
    }

    /**
     * Plans a workshop in the lowest free slot. The membership is locked before its slots are counted, so that of two
     * people who want the last one only one gets it.
     *
     * @throws NoFreeSlot when every slot is reserved or used
     */
    public Workshop plan(long membershipId, WorkshopPlan plan, Scope scope) {
        Membership membership = memberships.lock(membershipId, scope);
        int slot = requireSlot(membership);
        Workshop workshop = workshops.save(new Workshop(membership, slot, plan, theme(plan, membership)));
        workshops.flush();
        return workshop;
    }

    /** Changes the plan; when a contact person moves a confirmed workshop, it waits for confirmation again. */
    public void replan(long id, int version, WorkshopPlan plan, SignedIn me) {
        Workshop workshop = getSeen(id, version, me.scope());
        workshop.replan(plan, theme(plan, workshop.getMembership()), me.isStaff());
        workshops.flush();
    }

    public void confirm(long id, int version, Scope scope) {
        getSeen(id, version, scope).confirm();
        workshops.flush();
    }

    public void hold(long id, int version, Holding holding, Scope scope) {
        getSeen(id, version, scope).hold(holding, today());
        workshops.flush();
    }

    public void report(long id, int version, String text, Scope scope) {
        getSeen(id, version, scope).report(text, today());
        workshops.flush();
    }

    public void cancel(long id, int version, String reason, Scope scope) {
        getSeen(id, version, scope).cancel(reason);
        workshops.flush();
    }

    private int requireSlot(Membership membership) {
        membership.getSeason().requireNotClosed();
        if (!membership.getState().hasWorkshops()) {
            throw new NotYetMember();
        }
        return Slots.lowestFree(membership.getWorkshopQuota(), workshops.findTakenSlots(membership.getId()));
    }

    private Workshop getSeen(long id, int version, Scope scope) {
        Workshop workshop = get(id, scope);
        workshop.requireVersion(version);
        return workshop;
    }

    private @Nullable SeasonTheme theme(WorkshopPlan plan, Membership membership) {
        return plan.themeId() == null ? null : seasons.theme(plan.themeId(), membership.getSeason());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
