package fi.verkosto.workshop;

import fi.verkosto.contact.Liaisons;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.web.FormattingConfiguration;
import fi.verkosto.web.PublicLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the contact persons of a municipality of workshops whose day has passed, of reports that are missing and of
 * workshops that are unused (muistutukset): of each cause once. Whether there is still reason to is asked again when the mail
 * is sent; when none of it was sent, the cause waits for the next morning and whoever is the contact person then.
 */
@Service
public class Reminders implements MailCheck {

    static final Set<String> KINDS = Set.of(ReminderRegister.PASSED, ReminderRegister.REPORT, ReminderRegister.UNUSED);

    private final ReminderRegister register;
    private final Liaisons liaisons;
    private final Outbox outbox;
    private final PublicLinks links;
    private final Clock clock;

    Reminders(ReminderRegister register, Liaisons liaisons, Outbox outbox, PublicLinks links, Clock clock) {
        this.register = register;
        this.liaisons = liaisons;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    /** Queues a mail to each contact person for each new cause; a municipality that has nobody to write to waits. */
    @Transactional
    public int queueDue() {
        LocalDate today = LocalDate.now(clock);
        List<DueReminder> due = register.due(today);
        Map<Long, List<Liaisons.Liaison>> recipients =
                liaisons.of(due.stream().map(DueReminder::municipality).collect(Collectors.toSet()));
        int queued = 0;
        for (DueReminder reminder : due) {
            for (Liaisons.Liaison person : recipients.getOrDefault(reminder.municipality(), List.of())) {
                register.keep(reminder, outbox.queue(mail(reminder, person)), today);
                queued++;
            }
        }
        return queued;
    }

    private OutgoingMail mail(DueReminder reminder, Liaisons.Liaison person) {
        Long workshop = reminder.workshop();
        Map<String, String> fields = workshop == null
                ? Map.of(
                        "municipality", reminder.name(person.language()),
                        "number", Integer.toString(reminder.number()),
                        "season", Integer.toString(reminder.season()),
                        "day", FormattingConfiguration.date(reminder.cause()),
                        "link", links.of("/memberships/" + reminder.membership()))
                : Map.of(
                        "municipality", reminder.name(person.language()),
                        "topic", reminder.topic(),
                        "day", FormattingConfiguration.date(reminder.cause()),
                        "link", links.of("/workshops/" + workshop));
        return new OutgoingMail(
                reminder.kind(),
                person.language(),
                person.email(),
                person.name(),
                person.person(),
                fields,
                workshop == null ? new Subject("membership", reminder.membership()) : new Subject("workshop", workshop),
                List.of());
    }

    @Override
    public boolean concerns(WaitingMail mail) {
        return KINDS.contains(mail.kind());
    }

    @Override
    public boolean isStillDue(WaitingMail mail) {
        Long person = mail.person();
        return person != null
                && register.stillDue(mail.id(), LocalDate.now(clock))
                        .filter(municipality -> liaisons.speaksFor(municipality, person, mail.address()))
                        .isPresent();
    }
}
