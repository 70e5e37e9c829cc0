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
import java.util.Set;
import java.util.stream.Collectors;
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

    /** A workshop as a calendar shows it. */
    @Transactional(readOnly = true)
    public CalendarEntry entryOf(long id, Scope scope) {
        return CalendarEntry.of(get(id, scope));
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

    /** The membership, when a workshop can be thought of for it. */
    @Transactional(readOnly = true)
    public Membership getToPlan(long membershipId, Scope scope) {
        Membership membership = memberships.get(membershipId, scope);
        requireMember(membership);
        return membership;
    }

    /** What somebody may do about the workshop. */
    public WorkshopSteps stepsOf(Workshop workshop, SignedIn me) {
        boolean open = workshop.getMembership().getSeason().getState() != SeasonState.CLOSED;
        return open && me.mayPlanWorkshops() ? WorkshopSteps.of(workshop, me.isStaff(), today()) : WorkshopSteps.NONE;
    }

    /** How long the report has been missing; null when it is not. */
    public @Nullable MissingReport missingReportOf(Workshop workshop) {
        return MissingReport.of(workshop, today());
    }

    /** Writes an idea down; it takes no slot yet. */
    public Workshop think(long membershipId, WorkshopPlan plan, Scope scope) {
        return save(idea(memberships.get(membershipId, scope), plan));
    }

    /**
     * Plans a workshop in the lowest free slot. The membership is locked before its slots are counted, so that of two
     * people who want the last one only one gets it.
     *
     * @throws NoFreeSlot when every slot is reserved or used
     */
    public Workshop plan(long membershipId, WorkshopPlan plan, Scope scope) {
        Membership membership = memberships.lock(membershipId, scope);
        Workshop workshop = idea(membership, plan);
        workshop.reserve(taken(membership, 0));
        return save(workshop);
    }

    private Workshop idea(Membership membership, WorkshopPlan plan) {
        requireMember(membership);
        return new Workshop(membership, plan, theme(plan, membership));
    }

    private static void requireMember(Membership membership) {
        membership.getSeason().requireNotClosed();
        if (!membership.getState().hasWorkshops()) {
            throw new NotYetMember();
        }
    }

    private Workshop save(Workshop workshop) {
        workshops.save(workshop);
        workshops.flush();
        return workshop;
    }

    /** Reserves a slot for an idea. */
    public void reserve(long id, int version, Scope scope) {
        Workshop workshop = getSeen(id, version, scope);
        requireMember(workshop.getMembership());
        workshop.reserve(takenByOthers(workshop, scope));
        workshops.flush();
    }

    /** Changes the plan; when a contact person moves a confirmed workshop, it waits for confirmation again. */
    public void replan(long id, int version, WorkshopPlan plan, SignedIn me) {
        Workshop workshop = getSeen(id, version, me.scope());
        SeasonTheme theme = theme(plan, workshop.getMembership());
        workshop.replan(plan, theme, me.isStaff(), takenByOthers(workshop, me.scope()));
        workshops.flush();
    }

    /** Says how many slots a workshop takes: one, two, or none as an order with a price and a reason. */
    public void allocate(long id, int version, int allocation, @Nullable ConsultingOrder order, Scope scope) {
        Workshop workshop = getSeen(id, version, scope);
        workshop.allocate(allocation, order, takenByOthers(workshop, scope));
        workshops.flush();
    }

    public void confirm(long id, int version, Scope scope) {
        getSeen(id, version, scope).confirm();
        workshops.flush();
    }

    public void hold(long id, int version, Attendance attendance, Scope scope) {
        Workshop workshop = getSeen(id, version, scope);
        workshop.hold(attendance, today(), takenByOthers(workshop, scope));
        workshops.flush();
    }

    /** Writes the report; what a contact person writes waits for a coordinator's approval. */
    public void report(long id, int version, WrittenReport written, SignedIn me) {
        getSeen(id, version, me.scope()).report(written, me.isStaff(), today());
        workshops.flush();
    }

    public void approve(long id, int version, Scope scope) {
        getSeen(id, version, scope).approve(today());
        workshops.flush();
    }

    public void cancel(long id, int version, String reason, Scope scope) {
        getSeen(id, version, scope).cancel(reason);
        workshops.flush();
    }

    /** The slots that a workshop finds taken; nobody else takes one of them until the transaction has ended. */
    private Set<Integer> takenByOthers(Workshop workshop, Scope scope) {
        return taken(memberships.lock(workshop.getMembership().getId(), scope), workshop.getId());
    }

    private Set<Integer> taken(Membership membership, long besides) {
        return workshops.findTaken(membership.getId(), besides).stream()
                .flatMap(use -> use.numbers().stream())
                .collect(Collectors.toUnmodifiableSet());
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
