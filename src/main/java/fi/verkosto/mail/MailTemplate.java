package fi.verkosto.mail;

import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wording of a kind of mail in one language, once an admin has changed it; without text it is the built-in one again. */
@Entity
public class MailTemplate extends BaseEntity {

    private String kind;

    private String language;

    private @Nullable String subject;

    private @Nullable String body;

    @SuppressWarnings("NullAway.Init")
    protected MailTemplate() {}

    MailTemplate(String kind, String language) {
        this.kind = kind;
        this.language = language;
    }

    /** The built-in wording is not kept, so that it goes on growing with the program. */
    void write(MailWording wording, MailKind of, MailWording builtIn) {
        wording.requireWhole(of);
        boolean own = !wording.equals(builtIn);
        subject = own ? wording.subject() : null;
        body = own ? wording.body() : null;
    }

    Optional<MailWording> wording() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new MailWording(subject, body));
    }

    String key() {
        return kind + language;
    }
}
