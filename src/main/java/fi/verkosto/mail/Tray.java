package fi.verkosto.mail;

import java.util.List;

/** The demonstration sends nothing to anybody: what is sent can be read on the pages of mail. */
final class Tray implements Delivery {

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public boolean isTray() {
        return true;
    }

    @Override
    public void deliver(Mail mail, List<MailAttachment> attachments) {
        // it stays where it is
    }
}
