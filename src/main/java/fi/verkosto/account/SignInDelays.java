package fi.verkosto.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** After failures the next sign-in has to wait, longer each time: per address and, more patiently, per network. */
@Component
class SignInDelays {

    private static final int FREE_TRIES_OF_ADDRESS = 3;
    private static final int FREE_TRIES_OF_NETWORK = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long this address and network still have to wait; zero when they may try. */
    Duration left(String email, String network) {
        Instant now = clock.instant();
        return jdbc
                .sql("select max(wait_until) from sign_in_delay where key in (?, ?)")
                .params(ofAddress(email), ofNetwork(network))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(until -> until != null && until.toInstant().isAfter(now))
                .map(until -> Duration.between(now, until.toInstant()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    void failed(String email, String network) {
        count(ofAddress(email), FREE_TRIES_OF_ADDRESS);
        count(ofNetwork(network), FREE_TRIES_OF_NETWORK);
    }

    void succeeded(String email) {
        jdbc.sql("delete from sign_in_delay where key = ?")
                .param(ofAddress(email))
                .update();
    }

    private void count(String key, int freeTries) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int failures = jdbc.sql("""
                        insert into sign_in_delay (key, failures, wait_until, last_failure) values (:key, 1, :now, :now)
                        on conflict (key) do update set last_failure = excluded.last_failure,
                          failures = case when sign_in_delay.last_failure < :forgotten then 1 else sign_in_delay.failures + 1 end
                        returning failures
                        """)
                .param("key", key)
                .param("now", now)
                .param("forgotten", now.minus(FORGOTTEN_AFTER))
                .query(Integer.class)
                .single();
        if (failures >= freeTries) {
            jdbc.sql("update sign_in_delay set wait_until = ? where key = ?")
                    .params(now.plus(delayAfter(failures - freeTries)), key)
                    .update();
        }
    }

    /** 1, 2, 4, 8 … seconds, at most a quarter of an hour. */
    static Duration delayAfter(int failures) {
        Duration delay = Duration.ofSeconds(1L << Math.min(failures, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private static String ofAddress(String email) {
        return Tokens.hash("address " + email.toLowerCase(Locale.ROOT));
    }

    /** The first three parts of an IPv4 address, the first four of an IPv6 one. */
    private static String ofNetwork(String network) {
        String prefix = network.contains(":")
                ? network.replaceAll("^((?:[^:]*:){4}).*$", "$1")
                : network.replaceAll("\\.\\d+$", "");
        return Tokens.hash("network " + prefix);
    }
}
