package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import fi.verkosto.web.PublicAddress;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
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
    private final MailTemplates templates;
    private final MailAttachments attachments;
    private final Clock clock;
    private final String host;

    Outbox(
            JdbcClient jdbc,
            MailKinds kinds,
            MailTemplates templates,
            MailAttachments attachments,
            Clock clock,
            PublicAddress address) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.templates = templates;
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
        Map<String, String> values = new HashMap<>(mail.fields());
        values.put(MailKind.RECIPIENT, mail.name());
        RenderedMail rendered = templates.wording(kind, language).fill(kind, values);
        Subject about = mail.about();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        long id = jdbc.sql("""
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
                .param("messageId", "<" + UUID.randomUUID() + "@" + host + ">")
                .param("now", now)
                .query(Long.class)
                .single();
        attachments.insert(id, mail.attachments());
        return id;
    }
}
