package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
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
        return state == null && kind == null && words == null && about == null;
    }
}
