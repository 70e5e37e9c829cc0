package fi.verkosto.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Representative;
import fi.verkosto.decision.Vote;
import fi.verkosto.decision.minutes.MinutesReading;
import fi.verkosto.decision.minutes.Passage;
import fi.verkosto.decision.minutes.ReadHandling;
import fi.verkosto.decision.minutes.ReadHandling.People;
import fi.verkosto.decision.minutes.ReadHandling.Ruling;
import fi.verkosto.decision.minutes.ReadHandling.Sitting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What was read from minutes. What the text does not say is null; offsets count characters (UTF-16) of the text. */
record Reading(
        @Nullable Named municipality, List<Handling> handlings, List<Warning> warnings, Map<String, Passage> passages) {

    static Reading of(MinutesReading reading, MessageSource messages, Locale locale) {
        MinutesReading.NamedMunicipality municipality = reading.municipality();
        return new Reading(
                municipality == null ? null : new Named(municipality.code(), municipality.name()),
                reading.handlings().stream().map(Handling::of).toList(),
                reading.warnings().stream()
                        .map(warning -> Warning.of(warning, messages, locale))
                        .toList(),
                new TreeMap<>(reading.passages()));
    }

    /** The municipality, by its code and Finnish name. */
    record Named(String code, String name) {}

    record SeasonNumber(int number) {}

    record Person(@Nullable String name, @Nullable String title, boolean acting) {

        static @Nullable Person of(@Nullable Officer officer) {
            return officer == null ? null : new Person(officer.name(), officer.title(), officer.acting());
        }
    }

    /** Somebody who was heard, from and to which time of day, and whether they left before the decision. */
    record Heard(
            String name,
            @Nullable String organisation,
            @Nullable String from,
            @Nullable String to,
            boolean left) {

        static Heard of(Guest guest) {
            return new Heard(
                    guest.name(),
                    guest.organisation(),
                    time(guest.arrivedAt()),
                    time(guest.leftAt()),
                    guest.leftBeforeDecision());
        }

        private static @Nullable String time(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }
    }

    /** Votes for and against. */
    record Count(
            @JsonProperty("for") @Nullable Integer inFavour,
            @JsonProperty("against") @Nullable Integer opposed) {

        static @Nullable Count of(Vote vote) {
            return vote.votesFor() == null && vote.votesAgainst() == null
                    ? null
                    : new Count(vote.votesFor(), vote.votesAgainst());
        }
    }

    record Handling(
            @Nullable SeasonNumber season,
            @Nullable String body,
            BodyKind bodyKind,
            @Nullable LocalDate meetingDate,
            @Nullable Integer section,
            @Nullable String caseNumber,
            @Nullable String title,
            @Nullable Person preparer,
            @Nullable Person presenter,
            List<Heard> guests,
            @Nullable String proposal,
            @Nullable String resolution,
            Outcome outcome,
            @Nullable Boolean unanimous,
            @Nullable Count votes,
            @Nullable BigDecimal annualFee,
            @Nullable BigDecimal totalFee,
            List<Representative> representatives,
            List<Attachment> attachments) {

        static Handling of(ReadHandling handling) {
            Sitting sitting = handling.sitting();
            People people = handling.people();
            Ruling ruling = handling.ruling();
            return new Handling(
                    handling.season() == null ? null : new SeasonNumber(handling.season()),
                    sitting.body(),
                    sitting.bodyKind(),
                    sitting.meetingDate(),
                    sitting.section(),
                    handling.caseNumber(),
                    handling.title(),
                    Person.of(people.preparer()),
                    Person.of(people.presenter()),
                    people.guests().stream().map(Heard::of).toList(),
                    ruling.proposal(),
                    ruling.resolution(),
                    ruling.outcome(),
                    ruling.vote().unanimous(),
                    Count.of(ruling.vote()),
                    MembershipWhole.euros(handling.terms().fee().annualFee()),
                    MembershipWhole.euros(handling.terms().fee().totalFee()),
                    people.representatives(),
                    handling.attachments());
        }
    }

    record Warning(String code, String message, int start, int end) {

        static Warning of(MinutesReading.Warning warning, MessageSource messages, Locale locale) {
            String message = messages.getMessage(
                    "WarningCode." + warning.code(), warning.args().toArray(), locale);
            return new Warning(
                    warning.code().name(),
                    message,
                    warning.passage().start(),
                    warning.passage().end());
        }
    }
}
