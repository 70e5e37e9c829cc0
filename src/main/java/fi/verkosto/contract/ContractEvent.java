package fi.verkosto.contract;

import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a signed contract afterwards: it was extended (jatkettu) or terminated (irtisanottu). It is only added to. */
@Entity
public class ContractEvent extends BaseEntity {

    /** The two ways in which a signed contract gets another last day. */
    public enum Kind {
        EXTENSION,
        TERMINATION
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Contract contract;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate endsOn;

    private String reason;

    private String recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContractEvent() {}

    ContractEvent(Contract contract, Ending ending) {
        this.contract = contract;
        this.kind = ending.kind();
        this.endsOn = ending.endsOn();
        this.reason = ending.reason();
        this.recordedBy = ending.recordedBy();
        this.recordedAt = ending.recordedAt();
    }

    /**
     * Another last day, as somebody records it.
     *
     * @param recordedBy id of the account as text
     */
    record Ending(Kind kind, LocalDate endsOn, String reason, String recordedBy, Instant recordedAt) {}

    public Kind getKind() {
        return kind;
    }

    /** The last day on which the contract is in force. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
