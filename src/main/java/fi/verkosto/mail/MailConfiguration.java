package fi.verkosto.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.verkosto.journal.Actor;
import fi.verkosto.web.PublicAddress;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;

/** By which way mail leaves, how often, and the one kind that this feature sends itself. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** Asked for by staff, to see that mail reaches them. */
    static final String TRIAL = "TRIAL";

    private static final int SECONDS = 5;

    @Bean
    Delivery delivery(
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            PublicAddress address,
            Environment environment) {
        JavaMailSender configured = server.getIfAvailable();
        if (configured != null) {
            return new SmtpDelivery(configured, settings, Outbox.hostOf(address.publicAddress()));
        }
        return environment.acceptsProfiles(Profiles.of("demo")) ? new Tray() : new NoServer();
    }

    @Bean
    RecurringTask<Void> mailSending(Postman postman) {
        return Tasks.recurring("mail-sending", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> Actor.asSystem("mail", postman::sendDue));
    }

    @Bean
    MailKind trialMail() {
        return new MailKind(TRIAL, Set.of("sender", "moment"), false);
    }
}
