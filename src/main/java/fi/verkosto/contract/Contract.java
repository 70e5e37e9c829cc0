package fi.verkosto.contract;

import fi.verkosto.document.Document;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the network and a municipality agree on about a season (sopimus). A draft follows its membership and the season's
 * template; once sent, its text and sums are fixed; once signed, it never changes, and what is agreed on later is another
 * contract that refers to it.
 */
@Entity
public class Contract extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Membership membership;

    /** The membership's municipality and season: the database keeps them together. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Municipality municipality;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Season season;

    @Column(updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ContractState state = ContractState.DRAFT;

    @Enumerated(EnumType.STRING)
    private ContractLanguage language;

    private BusinessId businessId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Contract amends;

    private @Nullable String amendment;

    private @Nullable LocalDate sentOn;

    private @Nullable String wording;

    @Embedded
    @AttributeOverride(name = "signer", column = @Column(name = "network_signer"))
    @AttributeOverride(name = "signedOn", column = @Column(name = "network_signed_on"))
    private @Nullable Signature networkSignature;

    @Embedded
    @AttributeOverride(name = "signer", column = @Column(name = "municipality_signer"))
    @AttributeOverride(name = "signedOn", column = @Column(name = "municipality_signed_on"))
    private @Nullable Signature municipalitySignature;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Document signedFile;

    private boolean invented;

    @ElementCollection
    @CollectionTable(name = "contract_year")
    @OrderBy("year")
    private List<FeeYear> years = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ContractEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    /** A draft under a number that was drawn for it; one that amends another says how. */
    @SuppressWarnings("NullAway.Init")
    Contract(Membership membership, int ordinal, @Nullable Contract amends, ContractDetails details) {
        this.membership = membership;
        this.municipality = membership.getMunicipality();
        this.season = membership.getSeason();
        this.ordinal = ordinal;
        this.amends = amends;
        describe(details);
    }

    void edit(ContractDetails details) {
        requireEditable();
        describe(details);
    }

    private void describe(ContractDetails details) {
        season.requireNotClosed();
        if (amends != null && details.amendment() == null) {
            throw new AmendmentNeedsText();
        }
        businessId = details.businessId();
        language = details.language();
        amendment = amends == null ? null : details.amendment();
    }

    /** Refuses to open what could not be saved. */
    void requireEditable() {
        season.requireNotClosed();
        if (state != ContractState.DRAFT) {
            throw new ContractNotEditable();
        }
    }

    /** Goes to the municipality: the text and the sums stay as they are now. */
    void send(String text, LocalDate today) {
        requireWayTo(ContractState.SENT);
        years.addAll(membership.getYears());
        wording = text;
        sentOn = today;
        state = ContractState.SENT;
    }

    /** Comes back to be written anew, under the same number. */
    void takeBack() {
        requireWayTo(ContractState.DRAFT);
        years.clear();
        wording = null;
        sentOn = null;
        state = ContractState.DRAFT;
    }

    /** Both have signed; the file is what they signed. */
    void sign(Signature network, Signature ofMunicipality, Document file, LocalDate today) {
        requireWayTo(ContractState.SIGNED);
        if (network.signedOn().isAfter(today) || ofMunicipality.signedOn().isAfter(today)) {
            throw new SignedInFuture();
        }
        networkSignature = network;
        municipalitySignature = ofMunicipality;
        signedFile = file;
        state = ContractState.SIGNED;
    }

    void requireWayTo(ContractState wanted) {
        season.requireNotClosed();
        if (!state.next().contains(wanted)) {
            throw new ContractMoveRefused(state, wanted);
        }
    }

    /** Gets another last day: a later one, or one within its term. The contract itself stays as it was signed. */
    void end(ContractEvent.Ending ending) {
        requireInForce();
        LocalDate start = season.getStartsOn();
        if (ending.kind() == ContractEvent.Kind.EXTENSION && !ending.endsOn().isAfter(endsOn())) {
            throw new EndNotLater(endsOn());
        }
        if (ending.kind() == ContractEvent.Kind.TERMINATION
                && (ending.endsOn().isBefore(start) || ending.endsOn().isAfter(endsOn()))) {
            throw new EndOutsideTerm(start, endsOn());
        }
        events.add(new ContractEvent(this, ending));
    }

    /** Refuses what is said about a contract that has not been signed or has been terminated. */
    void requireInForce() {
        season.requireNotClosed();
        if (state != ContractState.SIGNED) {
            throw new ContractNotSigned();
        }
        if (isTerminated()) {
            throw new ContractTerminated();
        }
    }

    public ContractNumber getNumber() {
        return new ContractNumber(season.getNumber(), ordinal);
    }

    public Membership getMembership() {
        return membership;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public Season getSeason() {
        return season;
    }

    public ContractState getState() {
        return state;
    }

    public ContractLanguage getLanguage() {
        return language;
    }

    public BusinessId getBusinessId() {
        return businessId;
    }

    /** The signed contract that this one changes; null of a first contract. */
    public @Nullable Contract getAmends() {
        return amends;
    }

    public @Nullable String getAmendment() {
        return amendment;
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    /** The whole text as it was sent; null of a draft. */
    public @Nullable String getWording() {
        return wording;
    }

    public @Nullable Signature getNetworkSignature() {
        return networkSignature;
    }

    public @Nullable Signature getMunicipalitySignature() {
        return municipalitySignature;
    }

    /** The day of the later signature. */
    public @Nullable LocalDate signedOn() {
        if (networkSignature == null || municipalitySignature == null) {
            return null;
        }
        LocalDate first = networkSignature.signedOn();
        LocalDate second = municipalitySignature.signedOn();
        return first.isAfter(second) ? first : second;
    }

    public @Nullable Document getSignedFile() {
        return signedFile;
    }

    /** What is paid: of a draft as the membership says now, later as it was sent. */
    public List<FeeYear> getYears() {
        return state == ContractState.DRAFT ? membership.getYears() : List.copyOf(years);
    }

    /** The fee of the whole season without tax. */
    public Money totalFee() {
        return getYears().stream().map(FeeYear::net).reduce(Money.ZERO, Money::plus);
    }

    /** The fee of the whole season with tax. */
    public Money totalWithVat() {
        return getYears().stream().map(FeeYear::gross).reduce(Money.ZERO, Money::plus);
    }

    public List<ContractEvent> getEvents() {
        return List.copyOf(events);
    }

    public boolean isTerminated() {
        return events.stream().anyMatch(event -> event.getKind() == ContractEvent.Kind.TERMINATION);
    }

    /** The last day on which it is in force: its season's, if nothing else has been agreed on since. */
    public LocalDate endsOn() {
        return events.isEmpty()
                ? season.getEndsOn()
                : events.get(events.size() - 1).getEndsOn();
    }

    public boolean isInvented() {
        return invented;
    }
}
