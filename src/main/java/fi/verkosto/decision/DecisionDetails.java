package fi.verkosto.decision;

import fi.verkosto.shared.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is recorded of one handling.
 *
 * @param season number of the season that was decided on, picked by a person and never read from the text
 * @param caseNumber of the case to which the handling belongs, if it has one
 * @param declineReason why the municipality stays outside, where the resolution does not say it
 */
public record DecisionDetails(
        int season,
        @Nullable CaseNumber caseNumber,
        Meeting meeting,
        Outcome outcome,
        @Nullable String declineReason,
        DecisionTexts texts,
        Officer preparer,
        Officer presenter,
        Vote vote,
        StatedFee fee,
        Minutes minutes,
        List<Guest> guests,
        List<Attachment> attachments,
        List<Representative> representatives) {

    public DecisionDetails {
        guests = List.copyOf(guests);
        attachments = List.copyOf(attachments);
        representatives = List.copyOf(representatives);
    }

    /** The reason of a decline: what was given, or else the resolution itself. */
    @Nullable
    String reasonOfDecline() {
        return declineReason == null ? texts.resolution() : declineReason;
    }
}
