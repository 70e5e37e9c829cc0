package fi.verkosto.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One contact with a municipality that has not decided yet (yhteydenotto): when, and what was said. It is never changed. */
@Entity
public class ApproachContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    private LocalDate happenedOn;

    private String note;

    private String recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApproachContact() {}

    ApproachContact(Membership membership, LocalDate happenedOn, String note, String recordedBy, Instant recordedAt) {
        membership.getSeason().requireNotClosed();
        if (!ApproachDetails.isPlausible(happenedOn)) {
            throw new DayImplausible();
        }
        this.membership = membership;
        this.happenedOn = happenedOn;
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getNote() {
        return note;
    }
}
