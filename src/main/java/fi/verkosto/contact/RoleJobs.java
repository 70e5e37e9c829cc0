package fi.verkosto.contact;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fi.verkosto.journal.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program does by itself about people and their roles. */
@Configuration(proxyBeanMethods = false)
class RoleJobs {

    private static final Duration HOURLY = Duration.ofHours(1);
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 1);

    @Bean
    RecurringTask<Void> importForgetting(PersonImports imports) {
        return Tasks.recurring("person-import-forgetting", FixedDelay.of(HOURLY))
                .execute((instance, context) -> Actor.asSystem("imports", imports::forgetOld));
    }

    @Bean
    RecurringTask<Void> roleEnding(RoleEndings endings, Clock clock) {
        return Tasks.recurring("role-ending", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((instance, context) -> Actor.asSystem("roles", endings::sweep));
    }
}
