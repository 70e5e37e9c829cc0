package fi.verkosto.decision.web;

import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionDetails;
import fi.verkosto.decision.DecisionTexts;
import fi.verkosto.decision.DecisionWarning;
import fi.verkosto.decision.Meeting;
import fi.verkosto.decision.Minutes;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.StatedFee;
import fi.verkosto.decision.Vote;
import fi.verkosto.shared.CaseNumber;
import fi.verkosto.shared.Money;
import fi.verkosto.web.FormDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a handling is recorded and corrected.
 *
 * @param seen warnings that the sender has been shown already
 */
record DecisionForm(
        @Nullable Integer version,
        @NotNull @Nullable Integer season,
        @Nullable CaseNumber caseNumber,
        @NotNull @Nullable BodyKind bodyKind,
        @NotBlank @Size(max = 200) @Nullable String bodyName,
        @FormDate @Nullable LocalDate meetingDate,
        @Positive @Nullable Integer section,
        @Size(max = 500) @Nullable String title,
        @Size(max = 200) @Nullable String preparerName,
        @Size(max = 200) @Nullable String preparerTitle,
        @Nullable Boolean preparerActing,
        @Size(max = 200) @Nullable String presenterName,
        @Size(max = 200) @Nullable String presenterTitle,
        @Nullable Boolean presenterActing,
        @Size(max = 50_000) @Nullable String background,
        @Size(max = 50_000) @Nullable String proposal,
        @Size(max = 50_000) @Nullable String resolution,
        @NotNull @Nullable Outcome outcome,
        @Size(max = 2_000) @Nullable String declineReason,
        @Nullable Boolean unanimous,
        @PositiveOrZero @Nullable Integer votesFor,
        @PositiveOrZero @Nullable Integer votesAgainst,
        @Nullable Money annualFee,
        @Nullable Money totalFee,
        @Size(max = 2_000) @Nullable String budgetNote,
        @Size(max = 5_000) @Nullable String purpose,
        @Size(max = 10_000) @Nullable String proceedingsNote,
        @Size(max = 200) @Nullable String minutesStatus,

        @Size(max = 1_000) @Pattern(regexp = "https?://\\S+") @Nullable
        String minutesUrl,

        @FormDate @Nullable LocalDate publishedOn,
        @FormDate @Nullable LocalDate notifiedOn,
        @FormDate @Nullable LocalDate finalOn,
        @Valid @Nullable List<GuestForm> guests,
        @Valid @Nullable List<AttachmentForm> attachments,
        @Valid @Nullable List<RepresentativeForm> representatives,
        @Size(max = 2_000) @Nullable String correctionReason,
        @Nullable Set<DecisionWarning> seen) {

    DecisionForm {
        guests = FormRows.padded(guests, GuestForm::isFilled, GuestForm::blank);
        attachments = FormRows.padded(attachments, AttachmentForm::isFilled, AttachmentForm::blank);
        representatives = FormRows.padded(representatives, RepresentativeForm::isFilled, RepresentativeForm::blank);
    }

    /** For a season, with the name of the municipality's board. */
    static DecisionForm blank(@Nullable Integer season, @Nullable String board) {
        return new DecisionForm(
                null,
                season,
                null,
                BodyKind.BOARD,
                board,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static DecisionForm of(Decision decision) {
        Meeting meeting = decision.getMeeting();
        DecisionTexts texts = decision.getTexts();
        Officer preparer = decision.getPreparer();
        Officer presenter = decision.getPresenter();
        Vote vote = decision.getVote();
        Minutes minutes = decision.getMinutes().asGiven(meeting.bodyKind());
        return new DecisionForm(
                decision.getVersion(),
                decision.getSeason().getNumber(),
                decision.getCaseNumber(),
                meeting.bodyKind(),
                meeting.bodyName(),
                meeting.meetingDate(),
                meeting.section(),
                texts.title(),
                preparer.name(),
                preparer.title(),
                preparer.acting(),
                presenter.name(),
                presenter.title(),
                presenter.acting(),
                texts.background(),
                texts.proposal(),
                texts.resolution(),
                decision.getOutcome(),
                null,
                vote.unanimous(),
                vote.votesFor(),
                vote.votesAgainst(),
                decision.getFee().annualFee(),
                decision.getFee().totalFee(),
                texts.budgetNote(),
                texts.purpose(),
                texts.proceedingsNote(),
                minutes.minutesStatus(),
                minutes.minutesUrl(),
                minutes.publishedOn(),
                minutes.notifiedOn(),
                minutes.finalOn(),
                decision.getGuests().stream().map(GuestForm::of).toList(),
                decision.getAttachments().stream().map(AttachmentForm::of).toList(),
                decision.getRepresentatives().stream()
                        .map(RepresentativeForm::of)
                        .toList(),
                null,
                null);
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }

    /** Whether the sender wants to record in spite of these warnings. */
    boolean accepts(Set<DecisionWarning> warnings) {
        return warnings.isEmpty() || (seen != null && seen.containsAll(warnings));
    }

    /** Whether the decision says the same already, with the same reason for its correction. */
    boolean says(Decision decision) {
        return toDetails().equals(of(decision).toDetails())
                && Objects.equals(correctionReason, decision.getCorrectionReason());
    }

    DecisionDetails toDetails() {
        return new DecisionDetails(
                Objects.requireNonNullElse(season, 0),
                caseNumber,
                new Meeting(
                        Objects.requireNonNullElse(bodyKind, BodyKind.BOARD),
                        Objects.requireNonNullElse(bodyName, ""),
                        meetingDate,
                        section),
                Objects.requireNonNullElse(outcome, Outcome.UNKNOWN),
                declineReason,
                new DecisionTexts(title, background, proposal, resolution, budgetNote, purpose, proceedingsNote),
                new Officer(preparerName, preparerTitle, Boolean.TRUE.equals(preparerActing)),
                new Officer(presenterName, presenterTitle, Boolean.TRUE.equals(presenterActing)),
                new Vote(unanimous, votesFor, votesAgainst),
                new StatedFee(annualFee, totalFee),
                new Minutes(minutesStatus, minutesUrl, publishedOn, notifiedOn, finalOn),
                FormRows.filled(guests, GuestForm::isFilled, GuestForm::toGuest),
                FormRows.numbered(attachments),
                FormRows.filled(representatives, RepresentativeForm::isFilled, RepresentativeForm::toRepresentative));
    }
}
