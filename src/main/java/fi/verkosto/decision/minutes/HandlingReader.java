package fi.verkosto.decision.minutes;

import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Representative;
import fi.verkosto.decision.StatedFee;
import fi.verkosto.decision.minutes.ReadHandling.People;
import fi.verkosto.decision.minutes.ReadHandling.Ruling;
import fi.verkosto.decision.minutes.ReadHandling.Sitting;
import fi.verkosto.decision.minutes.ReadHandling.Terms;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one handling (käsittely): each of its values, and where it stands. */
final class HandlingReader {

    private static final Pattern RECTIFICATION = Pattern.compile(
            "oikaisuvaatimu|omprövning|rättelseyrkande", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Section section;
    private final Circumstances whole;
    private final Passages passages;
    private final String path;

    /** What the whole text says for all its handlings. */
    record Circumstances(
            @Nullable Boolean city,
            @Nullable Found<Body> body,
            @Nullable Found<LocalDate> date,
            @Nullable Found<String> title,
            @Nullable Found<String> caseNumber) {}

    HandlingReader(Section section, Circumstances whole, Passages passages, int index) {
        this.section = section;
        this.whole = whole;
        this.passages = passages;
        this.path = "handlings[" + index + "].";
    }

    ReadHandling read(@Nullable Found<Integer> season) {
        Sitting sitting = sitting();
        Found<String> ownTitle = CaseTitles.own(section);
        Found<String> ownNumber = CaseNumbers.of(section);
        Ruling ruling = ruling(sitting.bodyKind());
        return new ReadHandling(
                keep("season", season),
                sitting,
                keep("caseNumber", ownNumber == null ? whole.caseNumber() : ownNumber),
                keep("title", ownTitle == null && section.hasText() ? whole.title() : ownTitle),
                people(ruling),
                ruling,
                terms(),
                keepAll("attachments", new Lists(section).attachments()),
                RECTIFICATION.matcher(section.flat()).find());
    }

    private <T> @Nullable T keep(String field, @Nullable Found<T> found) {
        return passages.keep(path + field, found);
    }

    private <T> List<T> keepAll(String field, List<Found<T>> found) {
        List<T> values = new ArrayList<>();
        for (Found<T> each : found) {
            passages.keep(path + field + "[" + values.size() + "]", each);
            values.add(each.value());
        }
        return values;
    }

    private Sitting sitting() {
        Heading heading = section.heading();
        Body body = keep("body", heading.body() == null ? whole.body() : heading.body());
        boolean dateMissing = heading.date() == null && heading.dateKnownElsewhere();
        LocalDate date = keep("meetingDate", dateMissing ? whole.date() : heading.date());
        Integer number = keep("section", heading.section());
        BodyKind kind = body == null ? BodyKind.OTHER : body.kind();
        return new Sitting(body == null ? null : body.fullName(whole.city()), kind, date, number);
    }

    private Ruling ruling(BodyKind kind) {
        Found<Outcome> outcome = new OutcomeReader(section, kind == BodyKind.COUNCIL).read();
        Outcome read = keep("outcome", outcome);
        return new Ruling(
                keep("proposal", proposal()),
                keep("resolution", words(Resolutions.part(section))),
                read == null ? Outcome.UNKNOWN : read,
                new Votes(section).read(read, passages, path));
    }

    @Nullable
    private Found<String> proposal() {
        PartText part = section.last(Part.PROPOSAL);
        int start = part == null ? 0 : new Officers(section).startOf(part);
        return part == null ? null : new Found<>(section.text().flat(start, part.end()), start, part.end());
    }

    @Nullable
    private Found<String> words(@Nullable PartText part) {
        return part == null ? null : new Found<>(section.flat(part), part.start(), part.end());
    }

    private People people(Ruling ruling) {
        Officers officers = new Officers(section);
        Officer preparer = keep("preparer", officers.preparer());
        Officer presenter = keep("presenter", officers.presenter());
        List<Guest> guests = keepAll("guests", new Guests(section).all());
        boolean accepted = ruling.outcome() == Outcome.JOIN;
        List<Representative> named = keepAll("representatives", new Lists(section).representatives(accepted));
        return new People(preparer, presenter, guests, named);
    }

    private Terms terms() {
        Fees fees = new Fees(section);
        Money annual = keep("annualFee", amount(fees.annual()));
        Money total = keep("totalFee", amount(fees.total()));
        return new Terms(new StatedFee(annual, total), keep("band", fees.band()), keep("travel", fees.travel()));
    }

    @Nullable
    private static Found<Money> amount(@Nullable FeeMention mention) {
        return mention == null ? null : new Found<>(mention.amount(), mention.start(), mention.end());
    }
}
