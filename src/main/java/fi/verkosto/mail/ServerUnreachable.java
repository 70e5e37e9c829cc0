package fi.verkosto.mail;

import org.springframework.mail.MailException;

/** The mail server does not answer, or lets nobody in: no mail is to blame. */
class ServerUnreachable extends MailException {

    private static final long serialVersionUID = 1L;

    ServerUnreachable(MailException failure) {
        super("The mail server is not reached", failure);
    }
}
