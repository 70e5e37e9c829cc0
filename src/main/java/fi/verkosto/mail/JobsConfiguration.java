package fi.verkosto.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Work that the program does by itself: every bean that is a recurring task runs when it is due, on one node only, however
 * many there are. {@code verkosto.jobs=off} leaves it to other nodes.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "verkosto.jobs", havingValue = "on", matchIfMissing = true)
class JobsConfiguration {

    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(5);
    /** A job of a program that was killed goes on, here or elsewhere, when it has been silent for twenty seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    @Bean(destroyMethod = "stop")
    Scheduler jobs(DataSource dataSource, List<RecurringTask<?>> tasks, Clock clock) {
        return Scheduler.create(dataSource)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_END)
                .schedulerName(new SchedulerName.Fixed("verkosto-" + UUID.randomUUID()))
                .clock(clock::instant)
                .build();
    }

    @Bean
    JobsStart jobsStart(Scheduler jobs) {
        return new JobsStart(jobs);
    }

    /** Jobs begin when the program answers. */
    record JobsStart(Scheduler jobs) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            jobs.start();
        }
    }
}
