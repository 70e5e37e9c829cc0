package fi.verkosto.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/** Hands mail to the configured server; it has gone when the server has said 250. */
final class SmtpDelivery implements Delivery {

    private final JavaMailSender server;
    private final MailSettings settings;
    private final String host;

    /**
     * @param host of the program's public address
     */
    SmtpDelivery(JavaMailSender server, MailSettings settings, String host) {
        this.server = server;
        this.settings = settings;
        this.host = host;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public boolean isTray() {
        return false;
    }

    @Override
    public void deliver(Mail mail, List<MailAttachment> attachments) {
        MimeMessage message = server.createMimeMessage();
        try {
            write(message, mail, attachments);
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
        try {
            server.send(message);
        } catch (MailAuthenticationException failure) {
            throw new ServerUnreachable(failure);
        } catch (MailSendException failure) {
            throw isOfConnection(failure) ? new ServerUnreachable(failure) : failure;
        }
    }

    /** Whether the mail has failed by the very exception with which connecting has. */
    private static boolean isOfConnection(MailSendException failure) {
        Throwable cause = failure.getCause();
        return cause != null && failure.getFailedMessages().containsValue(cause);
    }

    private void write(MimeMessage message, Mail mail, List<MailAttachment> attachments)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from(host), settings.sender());
        parts.setTo(new InternetAddress(mail.getAddress(), mail.getRecipient(), StandardCharsets.UTF_8.name()));
        if (settings.replyTo() != null) {
            parts.setReplyTo(settings.replyTo());
        }
        parts.setSubject(mail.getSubject());
        parts.setText(Objects.requireNonNullElse(mail.getBodyText(), ""), page(mail));
        for (MailAttachment attachment : attachments) {
            parts.addAttachment(
                    attachment.name(), new ByteArrayResource(attachment.content()), attachment.contentType());
        }
        message.setHeader("Content-Language", mail.getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", mail.getMessageId());
    }

    private static String page(Mail mail) {
        return "<!doctype html>\n<html lang=\"" + mail.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                + HtmlUtils.htmlEscape(mail.getSubject()) + "</title></head><body>"
                + Objects.requireNonNullElse(mail.getBodyHtml(), "") + "</body></html>";
    }
}
