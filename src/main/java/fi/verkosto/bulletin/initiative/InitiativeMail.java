package fi.verkosto.bulletin.initiative;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountService;
import fi.verkosto.contact.Liaisons.Liaison;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailKinds;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.web.FormattingConfiguration;
import fi.verkosto.web.PublicLinks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to those whom an initiative concerns: the office of a proposal, those who have joined of what became of it. */
@Component
class InitiativeMail {

    private final AccountService accounts;
    private final JoinedPeople people;
    private final Outbox outbox;
    private final PublicLinks links;
    private final MessageSource messages;

    InitiativeMail(
            AccountService accounts, JoinedPeople people, Outbox outbox, PublicLinks links, MessageSource messages) {
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.links = links;
        this.messages = messages;
    }

    /**
     * Tells everybody of the network's office of a new proposal.
     *
     * @param proposer address of whoever has written it down and knows it
     */
    void tellOffice(Initiative initiative, String proposer) {
        for (Account account : accounts.staff()) {
            if (!account.getEmail().equalsIgnoreCase(proposer)) {
                Locale language = written(account.getLanguage());
                Map<String, String> fields = fields(initiative, language);
                fields.put("proposed", messages.getMessage("InitiativeKind." + initiative.getKind(), null, language));
                outbox.queue(new OutgoingMail(
                        InitiativeMailKinds.PROPOSED,
                        language.getLanguage(),
                        account.getEmail(),
                        account.getName(),
                        null,
                        fields,
                        subject(initiative),
                        List.of()));
            }
        }
    }

    /** Tells those who speak for the municipalities that have joined of the answer, or of the end without one. */
    void tellJoined(Initiative initiative) {
        String kind = kindOf(initiative);
        List<Liaison> told = initiative.getState() == InitiativeState.WITHDRAWN
                ? people.besidesTheProposer(initiative.getId())
                : people.of(initiative.getId());
        for (Liaison person : told) {
            Map<String, String> fields = fields(initiative, written(person.language()));
            fields.put("answer", Objects.requireNonNullElse(initiative.getAnswer(), ""));
            fields.put("reason", Objects.requireNonNullElse(initiative.getDeclineReason(), ""));
            Meeting meeting = initiative.getMeeting();
            if (meeting != null) {
                fields.putAll(meeting(meeting));
            }
            outbox.queue(new OutgoingMail(
                    kind,
                    person.language(),
                    person.email(),
                    person.name(),
                    person.person(),
                    fields,
                    subject(initiative),
                    List.of()));
        }
    }

    /** The language of the mail, which may be another than the reader's. */
    private static Locale written(String reader) {
        return Locale.forLanguageTag(MailKinds.languageFor(reader));
    }

    private static String kindOf(Initiative initiative) {
        if (initiative.getState() == InitiativeState.DECLINED) {
            return InitiativeMailKinds.DECLINED;
        }
        if (initiative.getState() != InitiativeState.ANSWERED) {
            return InitiativeMailKinds.ENDED;
        }
        return initiative.isDiscussion() ? InitiativeMailKinds.AGREED : InitiativeMailKinds.ANSWERED;
    }

    private Map<String, String> fields(Initiative initiative, Locale language) {
        Map<String, String> fields = new HashMap<>();
        fields.put("proposal", initiative.getTitle());
        fields.put("municipality", initiative.getMunicipality().name(language));
        fields.put("link", links.of("/initiatives/" + initiative.getId()));
        return fields;
    }

    private static Map<String, String> meeting(Meeting meeting) {
        LocalDate day = meeting.meetsOn();
        return Map.of(
                "day",
                day == null ? "" : FormattingConfiguration.date(day),
                "time",
                Stream.of(meeting.startsAt(), meeting.endsAt())
                        .filter(Objects::nonNull)
                        .map(InitiativeMail::clock)
                        .collect(Collectors.joining("\u2013")),
                "place",
                Stream.of(meeting.place(), linked(meeting.link()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                "contact",
                Objects.requireNonNullElse(meeting.contact(), ""));
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? "" : FormattingConfiguration.time(time);
    }

    private static @Nullable String linked(@Nullable String link) {
        return link == null ? null : "<" + link + ">";
    }

    private static Subject subject(Initiative initiative) {
        return new Subject("initiative", initiative.getId());
    }
}
