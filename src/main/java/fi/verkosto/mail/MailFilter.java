package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are listed.
 *
 * @param words in name or address of the recipient, or in the subject
 */
public record MailFilter(
        @Nullable MailState state,
        @Nullable String kind,
        @Nullable String words,
        @Nullable Subject about) {

    public boolean isOpen() {
        return chooses(null);
    }

    /** Whether all mail about one record is listed. */
    public boolean isAboutOnly() {
        return about != null && chooses(about);
    }

    private boolean chooses(@Nullable Subject only) {
        return state == null && kind == null && words == null && Objects.equals(about, only);
    }
}
