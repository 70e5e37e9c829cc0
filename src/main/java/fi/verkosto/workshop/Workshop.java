package fi.verkosto.workshop;

import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A development workshop (kehittämispaja) of a membership, from the idea to its approved report. */
@Entity
public class Workshop extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Membership membership;

    /** The membership's municipality: the database keeps the two together. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Municipality municipality;

    @Embedded
    private SlotUse slots = SlotUse.NONE_YET;

    @Embedded
    private @Nullable ConsultingOrder consultingOrder;

    @Enumerated(EnumType.STRING)
    private WorkshopState state = WorkshopState.IDEA;

    private String topic;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SeasonTheme theme;

    @ElementCollection
    @CollectionTable(name = "workshop_kind")
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<WorkshopKind> kinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "workshop_audience")
    @Column(name = "audience")
    @Enumerated(EnumType.STRING)
    private Set<Audience> audiences = new HashSet<>();

    @Embedded
    private Schedule schedule = Schedule.OPEN;

    private @Nullable String experts;

    private @Nullable String preparation;

    @Embedded
    private @Nullable Holding holding;

    @ElementCollection
    @CollectionTable(name = "workshop_attendance")
    @MapKeyColumn(name = "audience")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "participants")
    private Map<Audience, Integer> attendance = new HashMap<>();

    @Embedded
    private @Nullable Report report;

    private boolean internal;

    private @Nullable String cancelReason;

    private boolean invented;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    /** Begins as an idea, which takes no slot yet. */
    @SuppressWarnings("NullAway.Init")
    Workshop(Membership membership, WorkshopPlan plan, @Nullable SeasonTheme theme) {
        this.membership = membership;
        this.municipality = membership.getMunicipality();
        season().requireNotClosed();
        describe(plan, theme);
    }

    /** Reserves what the workshop takes of the quota. */
    void reserve(Collection<Integer> takenByOthers) {
        requireWayTo(WorkshopState.PLANNED);
        slots = Quota.of(membership).place(slots, schedule.plannedOn(), takenByOthers);
        state = WorkshopState.PLANNED;
    }

    /** Changes the plan. When a municipality moves what a coordinator has confirmed, it must be confirmed again. */
    void replan(
            WorkshopPlan plan,
            @Nullable SeasonTheme newTheme,
            boolean byCoordinator,
            Collection<Integer> takenByOthers) {
        requireEditable();
        if (state == WorkshopState.CONFIRMED && !byCoordinator && !schedule.equals(plan.schedule())) {
            state = WorkshopState.PLANNED;
        }
        if (state == WorkshopState.CONFIRMED && plan.schedule().plannedOn() == null) {
            throw new ConfirmationNeedsDate();
        }
        describe(plan, newTheme);
        if (state.isReserved()) {
            slots = Quota.of(membership).place(slots, schedule.plannedOn(), takenByOthers);
        }
    }

    private void describe(WorkshopPlan plan, @Nullable SeasonTheme newTheme) {
        requireWithinSeason(plan.schedule().plannedOn());
        topic = plan.topic();
        theme = newTheme;
        replace(kinds, plan.kinds());
        replace(audiences, plan.audiences());
        schedule = plan.schedule();
        experts = plan.experts();
        preparation = plan.preparation();
    }

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    /** Takes one slot of the quota, two, or as a consulting order none; a coordinator's step. */
    void allocate(int allocation, @Nullable ConsultingOrder order, Collection<Integer> takenByOthers) {
        season().requireNotClosed();
        if (state == WorkshopState.CANCELLED) {
            throw new AllocationNotChangeable();
        }
        if ((allocation == 0) != (order != null)) {
            throw new OrderNeedsPriceAndReason();
        }
        SlotUse wanted = new SlotUse(allocation, slots.slot(), slots.secondSlot());
        slots = state == WorkshopState.IDEA
                ? wanted.unreserved()
                : Quota.of(membership).place(wanted, day(), takenByOthers);
        consultingOrder = order;
    }

    /** Agrees on the day; a coordinator's step. */
    void confirm() {
        requireWayTo(WorkshopState.CONFIRMED);
        if (schedule.plannedOn() == null) {
            throw new ConfirmationNeedsDate();
        }
        state = WorkshopState.CONFIRMED;
    }

    /** Records that it was held, or corrects that record: the slot is used. */
    void hold(Attendance taking, LocalDate today, Collection<Integer> takenByOthers) {
        requireWayTo(WorkshopState.HELD);
        LocalDate heldOn = taking.holding().heldOn();
        if (heldOn.isAfter(today)) {
            throw new HeldInFuture();
        }
        requireWithinSeason(heldOn);
        slots = Quota.of(membership).place(slots, heldOn, takenByOthers);
        if (state.isReserved()) {
            state = WorkshopState.HELD;
        }
        holding = taking.holding();
        attendance.keySet().retainAll(taking.byAudience().keySet());
        attendance.putAll(taking.byAudience());
    }

    /**
     * Writes the report, or writes it better; the day of the first writing stays. What a coordinator writes is approved
     * thereby; what a municipality writes, changes or opens to others after the approval, waits for a coordinator.
     */
    void report(WrittenReport written, boolean byCoordinator, LocalDate today) {
        requireWayTo(WorkshopState.REPORTED);
        boolean first = state != WorkshopState.REPORTED || report == null;
        LocalDate approvedOn = byCoordinator ? today : null;
        boolean opened = internal && !written.internal();
        if (report != null && report.isApproved() && (byCoordinator || (report.says(written) && !opened))) {
            approvedOn = report.approvedOn();
        }
        report = new Report(
                written.text(),
                written.results(),
                written.nextSteps(),
                first || report == null ? today : report.reportedOn(),
                approvedOn);
        internal = written.internal();
        state = WorkshopState.REPORTED;
    }

    /** Takes the report into the library of the network; a coordinator's step. */
    void approve(LocalDate today) {
        season().requireNotClosed();
        if (state != WorkshopState.REPORTED || report == null) {
            throw new NothingToApprove();
        }
        report = report.approved(today);
    }

    /** What a municipality adds to an approved report, or takes away, is looked at before others see it. */
    void waitForApproval() {
        if (report != null) {
            report = report.unapproved();
        }
    }

    /** Gives the slot back. */
    void cancel(String reason) {
        requireWayTo(WorkshopState.CANCELLED);
        state = WorkshopState.CANCELLED;
        cancelReason = reason;
    }

    /** Refuses what the present state does not lead to; the record of a step that was taken may be corrected. */
    void requireWayTo(WorkshopState wanted) {
        season().requireNotClosed();
        boolean correction = state.isUsed() && (wanted == state || wanted == WorkshopState.HELD);
        if (!correction && !state.next().contains(wanted)) {
            throw new WorkshopMoveRefused(state, wanted);
        }
    }

    /** Refuses to open the plan for changes when they could not be saved. */
    void requireEditable() {
        season().requireNotClosed();
        if (!state.isToCome()) {
            throw new WorkshopNotEditable();
        }
    }

    private void requireWithinSeason(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(season().getStartsOn()) || day.isAfter(season().getEndsOn()))) {
            throw new DateOutsideSeason(season().getNumber(), season().span());
        }
    }

    private Season season() {
        return membership.getSeason();
    }

    /** The day on which it was held, before that the one for which it is planned. */
    public @Nullable LocalDate day() {
        return holding == null ? schedule.plannedOn() : holding.heldOn();
    }

    /** Held, and without its report. */
    public boolean isReportMissing() {
        return state == WorkshopState.HELD;
    }

    /** The report has been written and no coordinator has approved it yet. */
    public boolean isWaitingForApproval() {
        return state == WorkshopState.REPORTED && report != null && !report.isApproved();
    }

    public Membership getMembership() {
        return membership;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public SlotUse getSlots() {
        return slots;
    }

    /** From 1 to the membership's quota, of two the lower one; none for an idea and for a consulting order. */
    public @Nullable Integer getSlot() {
        return slots.slot();
    }

    public @Nullable ConsultingOrder getConsultingOrder() {
        return consultingOrder;
    }

    public WorkshopState getState() {
        return state;
    }

    public String getTopic() {
        return topic;
    }

    public @Nullable SeasonTheme getTheme() {
        return theme;
    }

    /** In the order of the office's own list. */
    public Set<WorkshopKind> getKinds() {
        return kinds.isEmpty() ? EnumSet.noneOf(WorkshopKind.class) : EnumSet.copyOf(kinds);
    }

    /** In the order of the office's own list. */
    public Set<Audience> getAudiences() {
        return audiences.isEmpty() ? EnumSet.noneOf(Audience.class) : EnumSet.copyOf(audiences);
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public @Nullable String getExperts() {
        return experts;
    }

    public @Nullable String getPreparation() {
        return preparation;
    }

    public @Nullable Holding getHolding() {
        return holding;
    }

    /** How many of each audience took part, in the order of the office's own list. */
    public Map<Audience, Integer> getAttendance() {
        return attendance.isEmpty() ? Map.of() : new EnumMap<>(attendance);
    }

    public @Nullable Report getReport() {
        return report;
    }

    /** Whether the report is kept from the other municipalities. */
    public boolean isInternal() {
        return internal;
    }

    public @Nullable String getCancelReason() {
        return cancelReason;
    }

    public boolean isInvented() {
        return invented;
    }
}
