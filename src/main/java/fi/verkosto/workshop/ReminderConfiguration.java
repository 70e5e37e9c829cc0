package fi.verkosto.workshop;

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

/** The kinds of reminders, and when they are looked for: each morning. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Bean
    MailKind passedReminder() {
        return new MailKind(ReminderRegister.PASSED, Set.of("municipality", "topic", "day", "link"), false);
    }

    @Bean
    MailKind reportReminder() {
        return new MailKind(ReminderRegister.REPORT, Set.of("municipality", "topic", "day", "link"), false);
    }

    @Bean
    MailKind unusedReminder() {
        return new MailKind(ReminderRegister.UNUSED, Set.of("municipality", "number", "season", "day", "link"), false);
    }

    @Bean
    RecurringTask<Void> workshopReminders(Reminders reminders, Clock clock) {
        return Tasks.recurring("workshop-reminders", Schedules.daily(clock.getZone(), MORNING))
                .execute((instance, context) -> Actor.asSystem("reminders", reminders::queueDue));
    }
}
