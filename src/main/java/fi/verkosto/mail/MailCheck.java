package fi.verkosto.mail;

/**
 * Asks again, right before a mail is sent and in the transaction of its sending, whether its cause is still there. A bean of
 * the feature that knows; a mail is dropped as soon as one says no.
 */
public interface MailCheck {

    boolean concerns(WaitingMail mail);

    boolean isStillDue(WaitingMail mail);
}
