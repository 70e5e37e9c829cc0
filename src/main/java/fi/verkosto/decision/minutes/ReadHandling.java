package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Representative;
import fi.verkosto.decision.StatedFee;
import fi.verkosto.decision.Vote;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handling of the case (käsittely) as the minutes tell it; what they do not tell is null.
 *
 * @param season number of the season, null when none or more than one is meant
 * @param rectificationNotice whether the minutes say how to ask for rectification (oikaisuvaatimusohje)
 */
public record ReadHandling(
        @Nullable Integer season,
        Sitting sitting,
        @Nullable String caseNumber,
        @Nullable String title,
        People people,
        Ruling ruling,
        Terms terms,
        List<Attachment> attachments,
        boolean rectificationNotice) {

    public ReadHandling {
        attachments = List.copyOf(attachments);
    }

    /**
     * Who handled the case and when.
     *
     * @param body full name of the body, for instance Kaupunginhallitus
     */
    public record Sitting(
            @Nullable String body,
            BodyKind bodyKind,
            @Nullable LocalDate meetingDate,
            @Nullable Integer section) {}

    /** Who prepared and presented the case, who was heard, and who was named to represent the municipality. */
    public record People(
            @Nullable Officer preparer,
            @Nullable Officer presenter,
            List<Guest> guests,
            List<Representative> representatives) {

        public People {
            guests = List.copyOf(guests);
            representatives = List.copyOf(representatives);
        }
    }

    /** What was proposed and what was decided, in the words of the minutes and by what they mean. */
    public record Ruling(
            @Nullable String proposal, @Nullable String resolution, Outcome outcome, Vote vote) {}

    /**
     * What taking part costs by the minutes.
     *
     * @param travel what they say of the experts' travel
     */
    public record Terms(
            StatedFee fee, @Nullable Band band, @Nullable String travel) {}

    /** The populations of a fee tier as the minutes state them; a side that is open has no bound. */
    public record Band(@Nullable Integer from, @Nullable Integer to) {}
}
