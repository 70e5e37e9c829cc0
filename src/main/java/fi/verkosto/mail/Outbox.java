package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import fi.verkosto.web.PublicAddress;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail is put (lähtevät): in the transaction of its cause, so that there is neither without the other. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final MailKinds kinds;
    private final MailWordings wordings;
    private final MailAttachments attachments;
    private final Clock clock;
    private final String host;

    Outbox(
            JdbcClient jdbc,
            MailKinds kinds,
            MailWordings wordings,
            MailAttachments attachments,
            Clock clock,
            PublicAddress address) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.wordings = wordings;
        this.attachments = attachments;
        this.clock = clock;
        this.host = hostOf(address.publicAddress());
    }

    static String hostOf(@Nullable URI publicAddress) {
        String host = publicAddress == null ? null : publicAddress.getHost();
        return host == null ? "localhost" : host;
    }

    /**
     * Writes the mail in the recipient's language and keeps it until it is sent.
     *
     * @return id of the mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long queue(OutgoingMail mail) {
        MailKind kind = kinds.get(mail.kind());
        String language = MailKinds.languageFor(mail.language());
        long id = insert(mail, kind, language, render(mail, kind, language));
        attachments.insert(id, mail.attachments());
        return id;
    }

    /** How a mail would read, without anything being kept. */
    @Transactional(readOnly = true)
    public RenderedMail preview(OutgoingMail mail) {
        return render(mail, kinds.get(mail.kind()), MailKinds.languageFor(mail.language()));
    }

    /** Shows a mail for somebody to whoever wants to see it first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long queueExample(OutgoingMail mail, String address, String name) {
        return queueExample(preview(mail), MailKinds.languageFor(mail.language()), address, name);
    }

    private RenderedMail render(OutgoingMail mail, MailKind kind, String language) {
        Map<String, String> values = new HashMap<>(mail.fields());
        values.put(MailKind.RECIPIENT, mail.name());
        return wordings.of(kind, language).fill(kind, values);
    }

    /** Shows somebody how a wording reads. It is no mail of its kind, whose cause there is not. */
    @Transactional(propagation = Propagation.MANDATORY)
    long queueExample(RenderedMail rendered, String language, String address, String name) {
        return insert(
                new OutgoingMail(MailConfiguration.TRIAL, language, address, name, null, Map.of(), null, List.of()),
                kinds.get(MailConfiguration.TRIAL),
                language,
                rendered);
    }

    private long insert(OutgoingMail mail, MailKind kind, String language, RenderedMail rendered) {
        Subject about = mail.about();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into mail (kind, state, language, address, recipient, person_id, about, about_id, subject,
                          body_text, body_html, secret, message_id, next_try, queued_at)
                        values (:kind, 'WAITING', :language, :address, :recipient, :person, :about, :aboutId, :subject,
                          :text, :html, :secret, :messageId, :now, :now)
                        returning id
                        """)
                .param("kind", kind.name())
                .param("language", language)
                .param("address", mail.address())
                .param("recipient", mail.name())
                .param("person", mail.person())
                .param("about", about == null ? null : about.kind())
                .param("aboutId", about == null ? null : about.id())
                .param("subject", rendered.subject())
                .param("text", rendered.text())
                .param("html", rendered.html())
                .param("secret", kind.secret())
                .param("messageId", messageId())
                .param("now", now)
                .query(Long.class)
                .single();
    }

    /** Puts a copy of a mail that was sent, files included, under a Message-ID of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    long queueAgain(Mail sent) {
        if (sent.getBodyText() == null) {
            throw new MailTextIsGone();
        }
        long id = jdbc.sql("""
                        insert into mail (kind, state, language, address, recipient, person_id, about, about_id, subject,
                          body_text, body_html, secret, message_id, next_try, queued_at, again_of)
                        select kind, 'WAITING', language, address, recipient, person_id, about, about_id, subject,
                          body_text, body_html, secret, :messageId, :now, :now, id
                        from mail where id = :sent returning id
                        """)
                .param("messageId", messageId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sent", sent.getId())
                .query(Long.class)
                .single();
        jdbc.sql("insert into mail_attachment (mail_id, ordinal, name, content_type, content)"
                        + " select ?, ordinal, name, content_type, content from mail_attachment where mail_id = ?")
                .params(id, sent.getId())
                .update();
        return id;
    }

    private String messageId() {
        return "<" + UUID.randomUUID() + "@" + host + ">";
    }
}
