package fi.verkosto.mail;

import java.util.List;

/** How mail leaves the outbox. */
interface Delivery {

    /** Whether mail can leave at all; until then it waits. */
    boolean isReady();

    /** Whether sent mail is read in the program itself, secrets included. */
    boolean isTray();

    /**
     * Returns when the mail has been taken over.
     *
     * @throws ServerUnreachable when it could not even be offered
     * @throws org.springframework.mail.MailException when it has not
     */
    void deliver(Mail mail, List<MailAttachment> attachments);
}
