package fi.verkosto.contact;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fi.verkosto.journal.Actor;
import fi.verkosto.mail.MailKind;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail about people's own details, and when it is looked whom to ask: each morning of a round. */
@Configuration(proxyBeanMethods = false)
class DetailsConfiguration {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Whoever reads it can change what it asks about: its text goes with the sending. */
    @Bean
    MailKind detailsCheck() {
        return new MailKind(DetailsRequests.KIND, Set.of("link", "day"), true);
    }

    @Bean
    MailKind detailsAddress() {
        return new MailKind(OwnDetailsService.ADDRESS_CHANGED, Set.of("address"), false);
    }

    @Bean
    RecurringTask<Void> detailsAsking(DetailsRequests requests, Clock clock) {
        return Tasks.recurring("details-asking", Schedules.daily(clock.getZone(), MORNING))
                .execute((instance, context) -> Actor.asSystem("details", requests::queueDue));
    }
}
