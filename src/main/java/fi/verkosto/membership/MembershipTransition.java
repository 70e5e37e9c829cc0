package fi.verkosto.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of a membership's road: from where to where, when, why, and who recorded it. */
@Entity
public class MembershipTransition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private @Nullable MembershipState fromState;

    @Enumerated(EnumType.STRING)
    private MembershipState toState;

    private LocalDate happenedOn;

    private @Nullable String reason;

    private String recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MembershipTransition() {}

    MembershipTransition(Membership membership, @Nullable MembershipState fromState, Move move) {
        this.membership = membership;
        this.fromState = fromState;
        this.toState = move.to();
        this.happenedOn = move.on();
        this.reason = move.reason();
        this.recordedBy = move.recordedBy();
        this.recordedAt = move.recordedAt();
    }

    /** The day was recorded wrong. */
    void moveTo(LocalDate day) {
        happenedOn = day;
    }

    public @Nullable MembershipState getFromState() {
        return fromState;
    }

    public MembershipState getToState() {
        return toState;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    /** Id of the account as text, or the program's own word. */
    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
