package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.FormattingConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails as staff look at them, send them again and take them back. */
@Service
@Transactional
public class MailService {

    private final MailRepository mails;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailService(MailRepository mails, Outbox outbox, JdbcClient jdbc, Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Mail get(long id) {
        return mails.findById(id).orElseThrow(NotFound::new);
    }

    /** The names of its files. */
    @Transactional(readOnly = true)
    public List<String> attachmentsOf(long id) {
        return jdbc.sql("select name from mail_attachment where mail_id = ? order by ordinal")
                .param(id)
                .query(String.class)
                .list();
    }

    /**
     * Sends a mail again: one that was given up is tried anew, of one that was sent a copy goes out under a number of its own.
     *
     * @param version in which the mail was seen
     * @return id of the mail that will be sent
     */
    public long sendAgain(long id, int version) {
        Mail mail = mails.take(id).orElseThrow(NotFound::new);
        mail.requireVersion(version);
        if (mail.getState() == MailState.SENT) {
            return outbox.queueAgain(mail);
        }
        mail.retry(clock.instant());
        return id;
    }

    /**
     * Takes back a mail that waits: it goes to nobody, and its cause counts as told.
     *
     * @param version in which the mail was seen
     */
    public void takeBack(long id, int version) {
        Mail mail = mails.take(id).orElseThrow(NotFound::new);
        mail.requireVersion(version);
        mail.takeBack(clock.instant());
    }

    /** Whether the same address was written to once more about the same record since, in a mail of the same kind. */
    @Transactional(readOnly = true)
    public boolean isFollowed(WaitingMail mail) {
        Subject about = mail.about();
        return about != null
                && jdbc.sql("""
                                select exists (select from mail where about = :about and about_id = :record and id > :id
                                  and kind = :kind and address = :address)
                                """)
                        .param("about", about.kind())
                        .param("record", about.id())
                        .param("id", mail.id())
                        .param("kind", mail.kind())
                        .param("address", mail.address())
                        .query(Boolean.class)
                        .single();
    }

    /** The addresses to which mails of a kind about a record are still to be sent. */
    @Transactional(readOnly = true)
    public Set<String> waiting(String kind, Subject about) {
        return Set.copyOf(jdbc.sql("""
                        select distinct address from mail
                        where about = :about and about_id = :record and kind = :kind and state = 'WAITING'
                        """)
                .param("about", about.kind())
                .param("record", about.id())
                .param("kind", kind)
                .query(String.class)
                .list());
    }

    /** Writes to whoever asks, to see that mail reaches them. */
    public long trial(String address, String name, String language) {
        return outbox.queue(new OutgoingMail(
                MailConfiguration.TRIAL,
                language,
                address,
                name,
                null,
                Map.of("sender", name, "moment", FormattingConfiguration.moment(clock.instant())),
                null,
                List.of()));
    }
}
