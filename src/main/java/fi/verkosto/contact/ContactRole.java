package fi.verkosto.contact;

import fi.verkosto.account.Account;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to the network, or to a municipality in it (rooli). It holds from its first day until the day on which
 * it ends, which is no longer part of it. Roles are never deleted; one that was given by mistake ends on its first day.
 */
@Entity
public class ContactRole extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Municipality municipality;

    @Enumerated(EnumType.STRING)
    private RoleKind kind;

    @Column(name = "is_primary")
    private boolean primary;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private @Nullable String endReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "wished_by")
    private @Nullable Account wishedBy;

    private @Nullable Instant endWishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactRole() {}

    ContactRole(Person person, RoleDetails details, @Nullable Municipality municipality) {
        if (details.kind().isOfMunicipality() && municipality == null) {
            throw new RoleNeedsMunicipality();
        }
        this.person = person;
        this.municipality = details.kind().isOfMunicipality() ? municipality : null;
        this.kind = details.kind();
        this.primary = details.primary() && details.kind().mayBePrimary();
        this.validFrom = details.from();
    }

    /** Lets it end on a day that is known when it is given; null: on none. */
    void holdUntil(@Nullable LocalDate end) {
        if (end != null && !end.isAfter(validFrom)) {
            throw new RoleEndsBeforeStart(validFrom);
        }
        validTo = end;
    }

    /** A contact person wishes that whoever has the role may sign in. */
    void wish(Account contact) {
        wishedBy = kind.isActing() ? contact : null;
    }

    /** Whoever has it says that they no longer do, or, with null, that they do; a coordinator ends it. */
    void wishEnd(@Nullable Instant at) {
        if (at == null || endWishedAt == null) {
            endWishedAt = at;
        }
    }

    /**
     * Ends on the day, which is no longer part of it. An end that has been agreed on may still be moved, until it has come.
     *
     * @throws RoleHasEnded when it is over already
     * @throws RoleEndsBeforeStart when the day is before its first one
     */
    void end(LocalDate on, String reason, LocalDate today) {
        if (validTo != null && !validTo.isAfter(today)) {
            throw new RoleHasEnded(validTo);
        }
        if (on.isBefore(validFrom)) {
            throw new RoleEndsBeforeStart(validFrom);
        }
        validTo = on;
        endReason = reason;
    }

    /** The day on which the last of the roles ends; null when one of them has no end. */
    static @Nullable LocalDate lastEndOf(List<ContactRole> roles) {
        LocalDate last = LocalDate.MIN;
        for (ContactRole role : roles) {
            if (role.validTo == null) {
                return null;
            }
            last = role.validTo.isAfter(last) ? role.validTo : last;
        }
        return last;
    }

    public boolean isInForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** Whether it ended on the day or earlier. */
    public boolean isOverOn(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }

    /** Whoever has it; of somebody recorded twice the record that was kept. */
    public Person getPerson() {
        Person kept = person.getMergedInto();
        return kept == null ? person : kept;
    }

    /** Of which municipality; null of roles in the network. */
    public @Nullable Municipality getMunicipality() {
        return municipality;
    }

    public RoleKind getKind() {
        return kind;
    }

    /** Whether it is the first of the municipality's liaisons. */
    public boolean isPrimary() {
        return primary;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The day on which it ends or has ended, the first one on which it does not hold; null while none is known. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** Whether whoever has it says that they no longer do. */
    public boolean isEndWished() {
        return endWishedAt != null;
    }

    public @Nullable String getEndReason() {
        return endReason;
    }
}
