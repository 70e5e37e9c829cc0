package fi.verkosto.bulletin.initiative;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountService;
import fi.verkosto.contact.Liaisons.Liaison;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailKinds;
import fi.verkosto.mail.MailService;
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
import java.util.Set;
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
    private final MailService mails;
    private final PublicLinks links;
    private final MessageSource messages;

    InitiativeMail(
            AccountService accounts,
            JoinedPeople people,
            Outbox outbox,
            MailService mails,
            PublicLinks links,
            MessageSource messages) {
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.mails = mails;
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
                queue(InitiativeMailKinds.PROPOSED, account, fields, initiative);
            }
        }
    }

    /** Tells everybody of the network's office that whoever has proposed an agreed peer discussion has left the season. */
    void tellOfficeOfLeaver(Initiative initiative) {
        for (Account account : accounts.staff()) {
            Map<String, String> fields = fields(initiative, written(account.getLanguage()));
            fields.putAll(meeting(initiative));
            queue(InitiativeMailKinds.PROPOSER_LEFT, account, fields, initiative);
        }
    }

    private void queue(String kind, Account account, Map<String, String> fields, Initiative initiative) {
        outbox.queue(new OutgoingMail(
                kind,
                account.getLanguage(),
                account.getEmail(),
                account.getName(),
                null,
                fields,
                subject(initiative),
                List.of()));
    }

    /** Tells those who speak for the municipalities that have joined of the answer, or of the end without one. */
    void tellJoined(Initiative initiative) {
        List<Liaison> told = initiative.getState() == InitiativeState.WITHDRAWN
                ? people.besidesTheProposer(initiative.getId())
                : people.of(initiative.getId());
        told.forEach(person -> tell(person, initiative));
    }

    /** Tells those anew to whom the answer is still to be sent: what they would get first is dropped. */
    void putRight(Initiative initiative) {
        Set<String> waiting = mails.waiting(kindOf(initiative), subject(initiative));
        people.of(initiative.getId()).stream()
                .filter(person -> waiting.contains(person.email()))
                .forEach(person -> tell(person, initiative));
    }

    /** Tells those who speak for a municipality that joins an agreed peer discussion when and where it is held. */
    void tellJoiner(Initiative initiative, long municipality) {
        people.speakingFor(municipality).forEach(person -> tell(person, initiative));
    }

    private void tell(Liaison person, Initiative initiative) {
        Map<String, String> fields = fields(initiative, written(person.language()));
        fields.put("answer", Objects.requireNonNullElse(initiative.getAnswer(), ""));
        fields.put("reason", Objects.requireNonNullElse(initiative.getDeclineReason(), ""));
        fields.putAll(meeting(initiative));
        outbox.queue(new OutgoingMail(
                kindOf(initiative),
                person.language(),
                person.email(),
                person.name(),
                person.person(),
                fields,
                subject(initiative),
                List.of()));
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

    /** Where there is a place besides the address under which one takes part, they are two fields. */
    private static Map<String, String> meeting(Initiative initiative) {
        Meeting meeting = initiative.getMeeting();
        if (meeting == null) {
            return Map.of();
        }
        LocalDate day = meeting.meetsOn();
        String link = Objects.requireNonNullElse(meeting.link(), "");
        return Map.of(
                "day",
                day == null ? "" : FormattingConfiguration.date(day),
                "time",
                Stream.of(meeting.startsAt(), meeting.endsAt())
                        .filter(Objects::nonNull)
                        .map(InitiativeMail::clock)
                        .collect(Collectors.joining("\u2013")),
                "place",
                Objects.requireNonNullElse(meeting.place(), link),
                "online",
                meeting.place() == null ? "" : link,
                "contact",
                Objects.requireNonNullElse(meeting.contact(), ""));
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? "" : FormattingConfiguration.time(time);
    }

    private static Subject subject(Initiative initiative) {
        return new Subject("initiative", initiative.getId());
    }
}
