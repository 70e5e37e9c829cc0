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

    Optional<MailWording> wording() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new MailWording(subject, body));
    }
}
