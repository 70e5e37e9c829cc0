package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are listed.
 *
 * @param words in name or address of the recipient, or in the subject
 * @param about the records that they are about, or the people to whom they were written; without any, all
 */
public record MailFilter(
        @Nullable MailState state,
        @Nullable String kind,
        @Nullable String words,
        List<Subject> about) {

    public MailFilter {
        about = List.copyOf(about);
    }

    public boolean isOpen() {
        return chooses() && about.isEmpty();
    }

    /** Whether all mail about some records is listed. */
    public boolean isAboutOnly() {
        return chooses() && !about.isEmpty();
    }

    private boolean chooses() {
        return state == null && kind == null && words == null;
    }
}
