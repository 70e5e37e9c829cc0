package fi.verkosto.membership;

import fi.verkosto.account.Account;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality is asked before it decides (lähestyminen): what the decision radar knows. It is the network's own
 * record, beside the membership that the municipality's contact persons see.
 */
@Entity
public class Approach extends BaseEntity {

    /** The version that a form has seen while nobody has written anything down yet. */
    public static final int UNWRITTEN = -1;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    private @Nullable LocalDate askedOn;

    private @Nullable LocalDate meetingOn;

    private @Nullable String bodyName;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account keeper;

    @SuppressWarnings("NullAway.Init")
    protected Approach() {}

    @SuppressWarnings("NullAway.Init")
    Approach(Membership membership, ApproachDetails details, @Nullable Account keeper) {
        this.membership = membership;
        describe(details, keeper);
    }

    /** Writes down how things stand now. */
    final void describe(ApproachDetails details, @Nullable Account newKeeper) {
        membership.getSeason().requireNotClosed();
        askedOn = details.askedOn();
        meetingOn = details.meetingOn();
        bodyName = details.bodyName();
        keeper = newKeeper;
    }

    public Membership getMembership() {
        return membership;
    }

    /** The day on which the municipality was asked. */
    public @Nullable LocalDate getAskedOn() {
        return askedOn;
    }

    /** The day on which its body is expected to decide. */
    public @Nullable LocalDate getMeetingOn() {
        return meetingOn;
    }

    /** The body that decides, where it is another than the board or known by name. */
    public @Nullable String getBodyName() {
        return bodyName;
    }

    boolean isKeptBy(long account) {
        return keeper != null && keeper.getId() == account;
    }

    /** Who looks after the municipality until it has decided (vastuuhenkilö). */
    public @Nullable Account getKeeper() {
        return keeper;
    }
}
