package fi.verkosto.decision;

import fi.verkosto.document.Document;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.CaseNumber;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** One handling of a case in one meeting (päätös). A recorded one is corrected only with a reason and never removed. */
@Entity
public class Decision extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id")
    private MunicipalCase municipalCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Municipality municipality;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    @Embedded
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    private @Nullable DecisionTexts texts;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "preparer_name"))
    @AttributeOverride(name = "title", column = @Column(name = "preparer_title"))
    @AttributeOverride(name = "acting", column = @Column(name = "preparer_acting"))
    private Officer preparer;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "presenter_name"))
    @AttributeOverride(name = "title", column = @Column(name = "presenter_title"))
    @AttributeOverride(name = "acting", column = @Column(name = "presenter_acting"))
    private Officer presenter;

    @Embedded
    private @Nullable Vote vote;

    @Embedded
    private @Nullable StatedFee fee;

    @Embedded
    private @Nullable Minutes minutes;

    private @Nullable String correctionReason;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Document minutesFile;

    @ElementCollection
    @CollectionTable(name = "decision_guest")
    @OrderColumn(name = "ordinal")
    @ListIndexBase(1)
    private List<Guest> guests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_attachment")
    @OrderBy("ordinal")
    private List<Attachment> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_representative")
    @OrderColumn(name = "ordinal")
    @ListIndexBase(1)
    private List<Representative> representatives = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @SuppressWarnings("NullAway.Init")
    Decision(MunicipalCase municipalCase, Season season, DecisionDetails details) {
        this.municipality = municipalCase.getMunicipality();
        describe(municipalCase, season, details);
    }

    /** Keeps the file of the minutes with what was read from it. */
    void readFrom(Document file) {
        minutesFile = file;
    }

    /** Puts right what was recorded; the reason is kept with the record and, as every change, in its history. */
    void correct(MunicipalCase newCase, Season newSeason, DecisionDetails details, @Nullable String reason) {
        if (reason == null) {
            throw new CorrectionNeedsReason();
        }
        season.requireNotClosed();
        describe(newCase, newSeason, details);
        correctionReason = reason;
    }

    private void describe(MunicipalCase newCase, Season newSeason, DecisionDetails details) {
        newSeason.requireNotClosed();
        municipalCase = newCase;
        season = newSeason;
        meeting = details.meeting();
        outcome = details.outcome();
        texts = details.texts();
        preparer = details.preparer();
        presenter = details.presenter();
        vote = details.vote();
        fee = details.fee();
        minutes = outcome.isAppealable() ? details.minutes().completed(meeting.bodyKind()) : details.minutes();
        replace(guests, details.guests());
        replace(attachments, details.attachments());
        replace(representatives, details.representatives());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!List.copyOf(present).equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    /** Everything recorded, as it would be recorded anew. */
    public DecisionDetails details() {
        return new DecisionDetails(
                season.getNumber(),
                getCaseNumber(),
                meeting,
                outcome,
                null,
                getTexts(),
                preparer,
                presenter,
                getVote(),
                getFee(),
                getMinutes(),
                guests,
                attachments,
                representatives);
    }

    /** The days of appeal, when the publication is known and there is something to appeal against. */
    public Optional<AppealDates> appealDates() {
        return outcome.isAppealable() ? getMinutes().appealDates(meeting.bodyKind()) : Optional.empty();
    }

    public MunicipalCase getMunicipalCase() {
        return municipalCase;
    }

    public @Nullable CaseNumber getCaseNumber() {
        return municipalCase.getCaseNumber();
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public Season getSeason() {
        return season;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public DecisionTexts getTexts() {
        return Objects.requireNonNullElse(texts, DecisionTexts.NONE);
    }

    public Officer getPreparer() {
        return preparer;
    }

    public Officer getPresenter() {
        return presenter;
    }

    public Vote getVote() {
        return Objects.requireNonNullElse(vote, Vote.UNKNOWN);
    }

    public StatedFee getFee() {
        return Objects.requireNonNullElse(fee, StatedFee.NONE);
    }

    public Minutes getMinutes() {
        return Objects.requireNonNullElse(minutes, Minutes.NONE);
    }

    public @Nullable String getCorrectionReason() {
        return correctionReason;
    }

    /** The file from which it was read, if it was read from one. */
    public @Nullable Document getMinutesFile() {
        return minutesFile;
    }

    public List<Guest> getGuests() {
        return List.copyOf(guests);
    }

    public List<Attachment> getAttachments() {
        return List.copyOf(attachments);
    }

    public List<Representative> getRepresentatives() {
        return List.copyOf(representatives);
    }
}
