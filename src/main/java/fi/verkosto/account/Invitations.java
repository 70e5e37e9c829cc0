package fi.verkosto.account;

import fi.verkosto.journal.Actor;
import fi.verkosto.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time addresses on which a person sets a password; one without an account makes the first admin. */
@Component
class Invitations {

    private static final Duration LIFETIME = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new secret; earlier ones of the same account are void. */
    String create(@Nullable Long account) {
        String token = Tokens.create();
        jdbc.sql("delete from invitation where account_id is not distinct from :account or expires_at < :now")
                .param("account", account)
                .param("now", now())
                .update();
        jdbc.sql("insert into invitation (token_hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", Tokens.hash(token))
                .param("account", account)
                .param("expires", now().plus(LIFETIME))
                .update();
        journal.record(
                "INVITED",
                Objects.requireNonNullElse(Actor.current(), "system"),
                account == null ? Map.of() : Map.of("account", account.toString()));
        return token;
    }

    /** Whose invitation it is, while it can still be used. */
    Optional<Invitation> find(String token) {
        return jdbc.sql("select account_id from invitation where token_hash = ? and expires_at > ?")
                .params(Tokens.hash(token), now())
                .query(Invitation.class)
                .optional();
    }

    /** Whether the account has an invitation that opens: without one its mail is of no use. */
    boolean isAwaited(long account) {
        return jdbc.sql("select exists (select from invitation where account_id = ? and expires_at > ?)")
                .params(account, now())
                .query(Boolean.class)
                .single();
    }

    /** Uses the invitation up: the second of two people gets nothing. */
    Invitation consume(String token) {
        return jdbc.sql("delete from invitation where token_hash = ? and expires_at > ? returning account_id")
                .params(Tokens.hash(token), now())
                .query(Invitation.class)
                .optional()
                .orElseThrow(InvitationExpired::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    record Invitation(@Nullable Long accountId) {}
}
