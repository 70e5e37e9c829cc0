package fi.verkosto.mail;

import java.util.List;

/** As long as no mail server is configured, mail waits. */
final class NoServer implements Delivery {

    @Override
    public boolean isReady() {
        return false;
    }

    @Override
    public boolean isTray() {
        return false;
    }

    @Override
    public void deliver(Mail mail, List<MailAttachment> attachments) {
        throw new IllegalStateException("There is no mail server");
    }
}
