package fi.verkosto.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After failures the next try has to wait, longer each time: per address and, more patiently, per network. Each way of
 * trying counts for itself, so that nobody is kept from signing in by a password because others ask for links.
 */
@Component
class SignInDelays {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long this address and network still have to wait; zero when they may try. */
    Duration left(Way way, String who, String network) {
        Instant now = clock.instant();
        return jdbc
                .sql("select max(wait_until) from sign_in_delay where key in (?, ?)")
                .params(way.ofAddress(who), way.ofNetwork(network))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(until -> until != null && until.toInstant().isAfter(now))
                .map(until -> Duration.between(now, until.toInstant()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    void failed(Way way, String who, String network) {
        count(way.ofAddress(who), way.freeTriesOfAddress);
        count(way.ofNetwork(network), way.freeTriesOfNetwork);
    }

    void succeeded(Way way, String who) {
        jdbc.sql("delete from sign_in_delay where key = ?")
                .param(way.ofAddress(who))
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

    /** What is tried, and how often before one has to wait. */
    enum Way {
        PASSWORD("", 3, 30),
        /** Asking for a link is no failure; a whole office may do so in the morning. */
        ASKING_FOR_LINK("link ", 3, 120),
        /** Of a browser: the code of a link that it asked for. */
        CODE("code ", 5, 60);

        private final String prefix;
        private final int freeTriesOfAddress;
        private final int freeTriesOfNetwork;

        Way(String prefix, int freeTriesOfAddress, int freeTriesOfNetwork) {
            this.prefix = prefix;
            this.freeTriesOfAddress = freeTriesOfAddress;
            this.freeTriesOfNetwork = freeTriesOfNetwork;
        }

        private String ofAddress(String who) {
            return Tokens.hash(prefix + "address " + who.toLowerCase(Locale.ROOT));
        }

        /** The first three parts of an IPv4 address, the first four of an IPv6 one. */
        private String ofNetwork(String network) {
            String first = network.contains(":")
                    ? network.replaceAll("^((?:[^:]*:){4}).*$", "$1")
                    : network.replaceAll("\\.\\d+$", "");
            return Tokens.hash(prefix + "network " + first);
        }
    }
}
