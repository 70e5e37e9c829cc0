package fi.verkosto.api;

import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Representative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One handling of a case. What is not known is null. */
record DecisionWhole(
        long id,
        int season,
        @Nullable String caseNumber,
        BodyKind bodyKind,
        String body,
        @Nullable LocalDate meetingDate,
        @Nullable Integer section,
        @Nullable String title,
        Person preparer,
        Person presenter,
        @Nullable String proposal,
        @Nullable String resolution,
        Outcome outcome,
        @Nullable Boolean unanimous,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable BigDecimal annualFee,
        @Nullable BigDecimal totalFee,
        @Nullable String budgetNote,
        @Nullable String purpose,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate finalOn,
        List<Guest> guests,
        List<Attachment> attachments,
        List<Representative> representatives) {

    static DecisionWhole of(Decision decision) {
        return new DecisionWhole(
                decision.getId(),
                decision.getSeason().getNumber(),
                decision.getCaseNumber() == null
                        ? null
                        : decision.getCaseNumber().text(),
                decision.getMeeting().bodyKind(),
                decision.getMeeting().bodyName(),
                decision.getMeeting().meetingDate(),
                decision.getMeeting().section(),
                decision.getTexts().title(),
                Person.of(decision.getPreparer()),
                Person.of(decision.getPresenter()),
                decision.getTexts().proposal(),
                decision.getTexts().resolution(),
                decision.getOutcome(),
                decision.getVote().unanimous(),
                decision.getVote().votesFor(),
                decision.getVote().votesAgainst(),
                MembershipWhole.euros(decision.getFee().annualFee()),
                MembershipWhole.euros(decision.getFee().totalFee()),
                decision.getTexts().budgetNote(),
                decision.getTexts().purpose(),
                decision.getMinutes().publishedOn(),
                decision.getMinutes().notifiedOn(),
                decision.getMinutes().finalOn(),
                decision.getGuests(),
                decision.getAttachments(),
                decision.getRepresentatives());
    }

    /** An official of the municipality, acting (vt., vs.) or not. */
    record Person(@Nullable String name, @Nullable String title, boolean acting) {

        static Person of(Officer officer) {
            return new Person(officer.name(), officer.title(), officer.acting());
        }
    }
}
