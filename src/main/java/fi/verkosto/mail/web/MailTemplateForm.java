package fi.verkosto.mail.web;

import fi.verkosto.mail.MailTemplates;
import fi.verkosto.mail.MailTemplates.Present;
import fi.verkosto.mail.MailWording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form in which an admin words a kind of mail. */
record MailTemplateForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String subject,
        @NotBlank @Size(max = 10_000) @Nullable String body) {

    static MailTemplateForm of(Present present) {
        return new MailTemplateForm(
                present.version(),
                present.wording().subject(),
                present.wording().body());
    }

    int seen() {
        return Objects.requireNonNullElse(version, MailTemplates.UNWRITTEN);
    }

    MailWording wording() {
        return new MailWording(Objects.requireNonNullElse(subject, ""), Objects.requireNonNullElse(body, ""));
    }

    /** What was typed, over the state that is in force now. */
    MailTemplateForm over(int presentVersion) {
        return new MailTemplateForm(
                presentVersion, wording().subject(), wording().body());
    }
}
