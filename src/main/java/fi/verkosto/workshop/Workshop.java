package fi.verkosto.workshop;

import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A development workshop (kehittämispaja) in one of the slots of a membership, from its plan to its report. */
@Entity
public class Workshop extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    /** The membership's municipality: the database keeps the two together. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Municipality municipality;

    private int slot;

    @Enumerated(EnumType.STRING)
    private WorkshopState state = WorkshopState.PLANNED;

    private String topic;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SeasonTheme theme;

    @Enumerated(EnumType.STRING)
    private WorkshopKind kind;

    @ElementCollection
    @CollectionTable(name = "workshop_audience")
    @Column(name = "audience")
    @Enumerated(EnumType.STRING)
    private Set<Audience> audiences = new HashSet<>();

    private @Nullable LocalDate plannedOn;

    private @Nullable LocalTime startsAt;

    private @Nullable LocalTime endsAt;

    private boolean remote;

    private @Nullable String place;

    private @Nullable String experts;

    private @Nullable String preparation;

    private @Nullable LocalDate heldOn;

    private @Nullable Integer participants;

    private @Nullable String report;

    private @Nullable LocalDate reportedOn;

    private @Nullable String cancelReason;

    private boolean invented;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    /** Plans a workshop in a free slot. */
    @SuppressWarnings("NullAway.Init")
    Workshop(Membership membership, int slot, WorkshopPlan plan, @Nullable SeasonTheme theme) {
        this.membership = membership;
        this.municipality = membership.getMunicipality();
        this.slot = slot;
        season().requireNotClosed();
        describe(plan, theme);
    }

    /** Changes the plan. When a municipality moves what a coordinator has confirmed, it must be confirmed again. */
    void replan(WorkshopPlan plan, @Nullable SeasonTheme newTheme, boolean byCoordinator) {
        requireEditable();
        if (state == WorkshopState.CONFIRMED && !byCoordinator && isMovedBy(plan)) {
            state = WorkshopState.PLANNED;
        }
        if (state == WorkshopState.CONFIRMED && plan.plannedOn() == null) {
            throw new ConfirmationNeedsDate();
        }
        describe(plan, newTheme);
    }

    private boolean isMovedBy(WorkshopPlan plan) {
        return !Objects.equals(plannedOn, plan.plannedOn())
                || !Objects.equals(startsAt, plan.startsAt())
                || !Objects.equals(endsAt, plan.endsAt())
                || !Objects.equals(place, plan.place())
                || remote != plan.remote();
    }

    private void describe(WorkshopPlan plan, @Nullable SeasonTheme newTheme) {
        requireWithinSeason(plan.plannedOn());
        topic = plan.topic();
        theme = newTheme;
        kind = plan.kind();
        if (!audiences.equals(plan.audiences())) {
            audiences.clear();
            audiences.addAll(plan.audiences());
        }
        plannedOn = plan.plannedOn();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        remote = plan.remote();
        place = plan.place();
        experts = plan.experts();
        preparation = plan.preparation();
    }

    /** Agrees on the day; a coordinator's step. */
    void confirm() {
        requireWayTo(WorkshopState.CONFIRMED);
        if (plannedOn == null) {
            throw new ConfirmationNeedsDate();
        }
        state = WorkshopState.CONFIRMED;
    }

    /** Records that it was held, or corrects that record: the slot is used. */
    void hold(Holding holding, LocalDate today) {
        requireWayTo(WorkshopState.HELD);
        if (state.isReserved()) {
            state = WorkshopState.HELD;
        }
        if (holding.heldOn().isAfter(today)) {
            throw new HeldInFuture();
        }
        requireWithinSeason(holding.heldOn());
        heldOn = holding.heldOn();
        participants = holding.participants();
    }

    /** Writes the report, or writes it better; the day of the first writing stays. */
    void report(String text, LocalDate today) {
        requireWayTo(WorkshopState.REPORTED);
        if (state != WorkshopState.REPORTED) {
            state = WorkshopState.REPORTED;
            reportedOn = today;
        }
        report = text;
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
        if (!state.isReserved()) {
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

    public Membership getMembership() {
        return membership;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    /** From 1 to the membership's quota. */
    public int getSlot() {
        return slot;
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

    public WorkshopKind getKind() {
        return kind;
    }

    /** In the order of the office's own list. */
    public Set<Audience> getAudiences() {
        return audiences.isEmpty() ? EnumSet.noneOf(Audience.class) : EnumSet.copyOf(audiences);
    }

    public @Nullable LocalDate getPlannedOn() {
        return plannedOn;
    }

    public @Nullable LocalTime getStartsAt() {
        return startsAt;
    }

    public @Nullable LocalTime getEndsAt() {
        return endsAt;
    }

    public boolean isRemote() {
        return remote;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public @Nullable String getExperts() {
        return experts;
    }

    public @Nullable String getPreparation() {
        return preparation;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public @Nullable Integer getParticipants() {
        return participants;
    }

    public @Nullable String getReport() {
        return report;
    }

    /** The day on which the report was first written. */
    public @Nullable LocalDate getReportedOn() {
        return reportedOn;
    }

    public @Nullable String getCancelReason() {
        return cancelReason;
    }

    public boolean isInvented() {
        return invented;
    }
}
