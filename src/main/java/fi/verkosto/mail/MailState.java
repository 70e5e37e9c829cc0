package fi.verkosto.mail;

/** Where a mail is. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up after the last try; somebody has to look at it. */
    FAILED,
    /** Its cause was gone before it was sent. */
    DROPPED,
    /** Somebody of the office has taken it back before it was sent. */
    TAKEN_BACK
}
