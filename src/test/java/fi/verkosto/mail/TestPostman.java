package fi.verkosto.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.verkosto.journal.Actor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Sends what waits as the program does, after all its checks, to a mail server of its own. */
@Component
public class TestPostman {

    private final MailRepository mails;
    private final MailAttachments attachments;
    private final ObjectProvider<MailCheck> checks;
    private final MailOutage outage;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    TestPostman(
            MailRepository mails,
            MailAttachments attachments,
            ObjectProvider<MailCheck> checks,
            MailOutage outage,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.mails = mails;
        this.attachments = attachments;
        this.checks = checks;
        this.outage = outage;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The addresses at which something has arrived, in order, each as often as it was written to. */
    public List<String> sendDue() {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            Delivery smtp = new SmtpDelivery(sender, new MailSettings(null, "USO-verkosto", null), "uso.example");
            Postman postman = new Postman(mails, attachments, checks, smtp, outage, jdbc, transactions, clock);
            Actor.asSystem("test", postman::sendDue);
            List<String> arrived = new ArrayList<>();
            for (MimeMessage message : server.getReceivedMessages()) {
                arrived.add(((InternetAddress) message.getAllRecipients()[0]).getAddress());
            }
            return arrived;
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        } finally {
            server.stop();
        }
    }
}
