package fi.verkosto.membership;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in a season (jäsenyys), from the first thought of asking it to the season's end. Its fee is frozen at
 * enrolment: later changes of tiers or populations do not reach it.
 */
@Entity
public class Membership extends BaseEntity {

    /** Whose days the office counts. */
    private static final ZoneId OFFICE = ZoneId.of("Europe/Helsinki");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Municipality municipality;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Season season;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    private LocalDate stateSince;

    private @Nullable LocalDate joinedOn;

    private int workshopQuota;

    @Embedded
    private @Nullable FeeBasis basis;

    @Embedded
    private LateJoiningShare lateJoining;

    private @Nullable Money annualFee;

    private @Nullable String overrideReason;

    private @Nullable Money previousFee;

    private @Nullable String origin;

    private @Nullable String note;

    private boolean invented;

    @ElementCollection
    @CollectionTable(name = "membership_year")
    @OrderBy("year")
    private List<FeeYear> years = new ArrayList<>();

    @OneToMany(mappedBy = "membership", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<MembershipTransition> transitions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** Enrols the municipality; the move is its first step and names the state in which it begins. */
    Membership(Municipality municipality, Season season, FeeQuote fee, Move first) {
        this.municipality = municipality;
        this.season = season;
        this.workshopQuota = season.quotaOfMembership();
        this.basis = fee.basis();
        this.lateJoining = LateJoiningShare.of(season);
        this.annualFee = fee.annualFee();
        this.previousFee = fee.previousFee();
        this.years.addAll(fee.years());
        this.state = first.to();
        this.stateSince = first.on();
        this.transitions.add(new MembershipTransition(this, null, first));
    }

    /**
     * Takes a step that somebody records by hand: it happened, and not before the step that went before it. What a body
     * has decided may be older than the step that was noted last, see {@link #move}.
     */
    void record(Move move, LocalDate today) {
        requireWayTo(move);
        if (move.on().isAfter(today)) {
            throw new MoveInFuture();
        }
        if (move.on().isBefore(stateSince)) {
            throw new MoveBeforeLast(stateSince);
        }
        go(move);
    }

    /** Takes a step on the road. Joining sets the day and, in mid-season, the share of the fee by the frozen rule. */
    void move(Move move) {
        requireWayTo(move);
        go(move);
    }

    private void go(Move move) {
        take(move);
        if (state == MembershipState.JOINED) {
            joinedOn = move.on();
            shareFee();
        }
    }

    /**
     * The day of joining is put right together with the decision that gave it. What a contract has been made of stays: the
     * share of the fee follows only before that.
     *
     * @param was the day that was recorded for the decision; null when it was unknown, and the day of recording it gave that of
     *     joining
     */
    void putJoiningRight(@Nullable LocalDate was, LocalDate day) {
        season.requireNotClosed();
        MembershipTransition joining = transitions.stream()
                .filter(step -> step.getToState() == MembershipState.JOINED && step.getReason() == null)
                .reduce((before, last) -> last)
                .orElse(null);
        if (joining == null || !state.isMember() || !joining.getHappenedOn().equals(joinedOn)) {
            return;
        }
        LocalDate given = was == null ? LocalDate.ofInstant(joining.getRecordedAt(), OFFICE) : was;
        if (!given.equals(joinedOn)) {
            return;
        }
        joining.moveTo(day);
        joinedOn = day;
        if (state == MembershipState.JOINED) {
            stateSince = day;
            shareFee();
        }
    }

    /** Comes to its end together with its season, from wherever a member is. */
    void end(Move move) {
        season.requireNotClosed();
        take(move);
    }

    /** What it was before its season was closed; nothing when it ended otherwise, which is recorded with a reason. */
    Optional<MembershipState> stateBeforeClosing() {
        MembershipTransition last = transitions.get(transitions.size() - 1);
        boolean closed = last.getToState() == MembershipState.ENDED && last.getReason() == null && joinedOn != null;
        return Optional.ofNullable(closed ? last.getFromState() : null);
    }

    /** Is again what it was before its season was closed. */
    void resume(Move move) {
        season.requireNotClosed();
        take(move);
    }

    private void requireWayTo(Move move) {
        season.requireNotClosed();
        if (!state.next().contains(move.to())) {
            throw new MembershipMoveRefused(state, move.to());
        }
        if (move.to().needsReason() && move.reason() == null) {
            throw new MoveNeedsReason(move.to());
        }
    }

    private void take(Move move) {
        transitions.add(new MembershipTransition(this, state, move));
        state = move.to();
        stateSince = move.on();
    }

    /** Agrees on another yearly fee than the tier's, with the reason; the tier's own fee again needs none. */
    void agreeFee(Money newFee, @Nullable String reason) {
        season.requireNotClosed();
        if (newFee.isNegative()) {
            throw new FeeIsNegative();
        }
        boolean asTier = basis != null && newFee.equals(basis.tierFee());
        if (!asTier && reason == null) {
            throw new FeeOverrideNeedsReason();
        }
        annualFee = newFee;
        overrideReason = asTier ? null : reason;
        shareFee();
    }

    /** Says where the lead came from and what else the office wants to remember. */
    void describe(@Nullable String newOrigin, @Nullable String newNote) {
        season.requireNotClosed();
        origin = newOrigin;
        note = newNote;
    }

    private void shareFee() {
        Money whole = annualFee;
        if (whole != null) {
            List<FeeYear> shared = years.stream()
                    .map(year -> year.withNet(lateJoining.of(joinedOn, year.year(), whole)))
                    .toList();
            if (!shared.equals(years)) {
                years.clear();
                years.addAll(shared);
            }
        }
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public Season getSeason() {
        return season;
    }

    public MembershipState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public int getWorkshopQuota() {
        return workshopQuota;
    }

    /**
     * From what the fee was worked out; null where a historical season has no tiers. Then only the tick of an assumed tier stands
     * in its columns, which is enough for Hibernate to make one without anything in it.
     */
    public @Nullable FeeBasis getBasis() {
        return basis == null || basis.tierFee() == null ? null : basis;
    }

    /** The agreed fee of a year without tax; null where no source gives it. */
    public @Nullable Money getAnnualFee() {
        return annualFee;
    }

    public @Nullable String getOverrideReason() {
        return overrideReason;
    }

    /** Whether another yearly fee than the tier's has been agreed on. */
    public boolean isFeeOverridden() {
        return overrideReason != null;
    }

    public @Nullable Money getPreviousFee() {
        return previousFee;
    }

    /** By which rule it pays when it joins in mid-season: the season's, as it was at enrolment. */
    public LateJoiningShare getLateJoining() {
        return lateJoining;
    }

    /** Whether the municipality joined after the season's first day, so that the frozen rule decides its share. */
    public boolean isJoinedLate() {
        return lateJoining.isLate(joinedOn);
    }

    /** The change of the yearly fee against the season before; null when there is nothing to compare with. */
    public @Nullable Money feeChange() {
        return annualFee == null || previousFee == null ? null : annualFee.minus(previousFee);
    }

    /** The fee of the whole season without tax; null where no source gives it. */
    public @Nullable Money totalFee() {
        return years.isEmpty() ? null : years.stream().map(FeeYear::net).reduce(Money.ZERO, Money::plus);
    }

    /** The fee of the whole season with tax; null where no source gives it. */
    public @Nullable Money totalWithVat() {
        return years.isEmpty() ? null : years.stream().map(FeeYear::gross).reduce(Money.ZERO, Money::plus);
    }

    public List<FeeYear> getYears() {
        return List.copyOf(years);
    }

    public List<MembershipTransition> getTransitions() {
        return List.copyOf(transitions);
    }

    public @Nullable String getOrigin() {
        return origin;
    }

    public @Nullable String getNote() {
        return note;
    }

    public boolean isInvented() {
        return invented;
    }
}
