package fi.verkosto.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps since when the mail server has not been reached (katkos), and when it is tried again. Mails keep their tries meanwhile. */
@Component
class MailOutage {

    /** It is tried again after as long as it has been away, within these bounds. */
    static final Duration SHORTEST = Duration.ofMinutes(1);

    static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailOutage(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Since when it has not been reached; nothing as long as it is. */
    Optional<Instant> since() {
        return jdbc.sql("select since from mail_outage")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether it was tried so lately that there is no sense in trying again. */
    boolean isPausing() {
        return jdbc.sql("select exists (select from mail_outage where next_try > ?)")
                .param(time(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** It has not been reached, for the first time or again. */
    void goesOn() {
        Instant now = clock.instant();
        Duration away = Duration.between(since().orElse(now), now);
        Duration pause = away.compareTo(SHORTEST) < 0 ? SHORTEST : away.compareTo(LONGEST) > 0 ? LONGEST : away;
        jdbc.sql("insert into mail_outage (since, next_try) values (:now, :next)"
                        + " on conflict (id) do update set next_try = :next")
                .param("now", time(now))
                .param("next", time(now.plus(pause)))
                .update();
    }

    /** It has been reached. */
    void end() {
        jdbc.sql("delete from mail_outage").update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
