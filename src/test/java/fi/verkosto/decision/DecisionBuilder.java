package fi.verkosto.decision;

import fi.verkosto.shared.CaseNumber;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what is recorded of a handling: a board joins season 8, and nothing else is known. */
public final class DecisionBuilder {

    private int season = 8;
    private @Nullable CaseNumber caseNumber = CaseNumber.parse("53/00.04.02/2025");
    private BodyKind bodyKind = BodyKind.BOARD;
    private String bodyName = "Kunnanhallitus";
    private @Nullable LocalDate meetingDate = LocalDate.of(2025, 1, 27);
    private @Nullable Integer section = 25;
    private Outcome outcome = Outcome.JOIN;
    private @Nullable String declineReason;
    private DecisionTexts texts = DecisionTexts.NONE;
    private Officer preparer = Officer.UNNAMED;
    private Officer presenter = Officer.UNNAMED;
    private Vote vote = Vote.UNKNOWN;
    private StatedFee fee = StatedFee.NONE;
    private Minutes minutes = Minutes.NONE;
    private List<Guest> guests = List.of();
    private List<Attachment> attachments = List.of();
    private List<Representative> representatives = List.of();

    private DecisionBuilder() {}

    public static DecisionBuilder aDecision() {
        return new DecisionBuilder();
    }

    public DecisionBuilder season(int number) {
        season = number;
        return this;
    }

    public DecisionBuilder caseNumber(@Nullable String number) {
        caseNumber = number == null ? null : CaseNumber.parse(number);
        return this;
    }

    public DecisionBuilder body(BodyKind kind, String name) {
        bodyKind = kind;
        bodyName = name;
        return this;
    }

    public DecisionBuilder on(@Nullable LocalDate day, @Nullable Integer newSection) {
        meetingDate = day;
        section = newSection;
        return this;
    }

    public DecisionBuilder outcome(Outcome newOutcome) {
        outcome = newOutcome;
        return this;
    }

    public DecisionBuilder because(String reason) {
        declineReason = reason;
        return this;
    }

    public DecisionBuilder texts(DecisionTexts newTexts) {
        texts = newTexts;
        return this;
    }

    public DecisionBuilder resolution(String resolution) {
        return texts(new DecisionTexts(null, null, null, resolution, null, null, null));
    }

    public DecisionBuilder preparer(@Nullable String name, @Nullable String title, boolean acting) {
        preparer = new Officer(name, title, acting);
        return this;
    }

    public DecisionBuilder presenter(@Nullable String name, @Nullable String title, boolean acting) {
        presenter = new Officer(name, title, acting);
        return this;
    }

    public DecisionBuilder unanimous() {
        vote = new Vote(true, null, null);
        return this;
    }

    public DecisionBuilder votes(int votesFor, int votesAgainst) {
        vote = new Vote(false, votesFor, votesAgainst);
        return this;
    }

    public DecisionBuilder fee(long annual, @Nullable Long total) {
        fee = new StatedFee(Money.of(annual), total == null ? null : Money.of(total));
        return this;
    }

    public DecisionBuilder published(LocalDate day) {
        minutes = new Minutes("Pöytäkirja on tarkastettu", null, day, null, null);
        return this;
    }

    public DecisionBuilder guests(Guest... newGuests) {
        guests = List.of(newGuests);
        return this;
    }

    public DecisionBuilder attachments(Attachment... newAttachments) {
        attachments = List.of(newAttachments);
        return this;
    }

    public DecisionBuilder representatives(Representative... newRepresentatives) {
        representatives = List.of(newRepresentatives);
        return this;
    }

    public DecisionDetails build() {
        return new DecisionDetails(
                season,
                caseNumber,
                new Meeting(bodyKind, bodyName, meetingDate, section),
                outcome,
                declineReason,
                texts,
                preparer,
                presenter,
                vote,
                fee,
                minutes,
                guests,
                attachments,
                representatives);
    }
}
