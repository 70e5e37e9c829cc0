package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail (viesti) in the outbox, with its text as it goes out. The outbox writes it, and it is never removed. */
@Entity
public class Mail extends BaseEntity {

    /** How long after each failure it is tried again; after one more it is given up. */
    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(4));

    private static final int LONGEST_REASON = 500;

    private String kind;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private String language;

    private String address;

    private String recipient;

    private @Nullable Long personId;

    private @Nullable String about;

    private @Nullable Long aboutId;

    private String subject;

    private @Nullable String bodyText;

    private @Nullable String bodyHtml;

    private boolean secret;

    private String messageId;

    private int attempts;

    private @Nullable Instant nextTry;

    private Instant queuedAt;

    private @Nullable Instant endedAt;

    private @Nullable String lastError;

    private @Nullable Long againOf;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** The server has taken it. */
    void sent(Instant now, boolean keepsSecret) {
        attempts++;
        lastError = null;
        end(MailState.SENT, now, keepsSecret);
    }

    /** The server has not taken it: it waits for its next try, or is given up. */
    void failed(String reason, Instant now) {
        attempts++;
        lastError = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        if (attempts > PAUSES.size()) {
            end(MailState.FAILED, now, false);
        } else {
            nextTry = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Somebody wants it to be tried again, after it had been given up. */
    void retry(Instant now) {
        if (state != MailState.FAILED) {
            throw new MailIsNotFailed();
        }
        if (bodyText == null) {
            throw new MailTextIsGone();
        }
        state = MailState.WAITING;
        attempts = 0;
        nextTry = now;
        endedAt = null;
    }

    /** Its cause is gone. */
    void drop(Instant now) {
        end(MailState.DROPPED, now, false);
    }

    /** Somebody does not want it to be sent. */
    void takeBack(Instant now) {
        if (state != MailState.WAITING) {
            throw new MailIsNotWaiting();
        }
        end(MailState.TAKEN_BACK, now, false);
    }

    private void end(MailState ended, Instant now, boolean keepsSecret) {
        state = ended;
        nextTry = null;
        endedAt = now;
        if (secret && !keepsSecret) {
            bodyText = null;
            bodyHtml = null;
        }
    }

    WaitingMail waiting() {
        return new WaitingMail(getId(), kind, address, personId, getAbout());
    }

    public String getKind() {
        return kind;
    }

    public MailState getState() {
        return state;
    }

    /** Of its text: fi or sv. */
    public String getLanguage() {
        return language;
    }

    public String getAddress() {
        return address;
    }

    public String getRecipient() {
        return recipient;
    }

    public @Nullable Subject getAbout() {
        return about == null || aboutId == null ? null : new Subject(about, aboutId);
    }

    public String getSubject() {
        return subject;
    }

    /** Null when it was secret and is no longer needed. */
    public @Nullable String getBodyText() {
        return bodyText;
    }

    /** Sanitised; null when it was secret and is no longer needed. */
    public @Nullable String getBodyHtml() {
        return bodyHtml;
    }

    public boolean isSecret() {
        return secret;
    }

    /** With its angle brackets. It stays the same however often the mail is tried. */
    public String getMessageId() {
        return messageId;
    }

    public int getAttempts() {
        return attempts;
    }

    public @Nullable Instant getNextTry() {
        return nextTry;
    }

    public Instant getQueuedAt() {
        return queuedAt;
    }

    /** When it was sent, given up, dropped or taken back. */
    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    /** What went wrong at the last try, in the words of the mail server. */
    public @Nullable String getLastError() {
        return lastError;
    }

    /** The mail that somebody has sent again by this one. */
    public @Nullable Long getAgainOf() {
        return againOf;
    }
}
