package fi.verkosto.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses under which people's own calendars follow the network (kalenterisyöte). Each person has at most one,
 * of which only a hash is kept; it reads with its owner's rights of the moment and leads nowhere once they are disabled.
 */
@Service
@Transactional
public class CalendarFeeds {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final PresentAccounts present;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, AccountRepository accounts, PresentAccounts present, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.present = present;
        this.clock = clock;
    }

    /** When the present address was made; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> createdAt(long account) {
        return jdbc.sql("select created_at from calendar_feed where account_id = :account and ended_at is null")
                .param("account", account)
                .query((row, number) ->
                        row.getObject("created_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Makes a new secret in place of the one before, and says it this once. */
    public String renew(long account) {
        String token = Tokens.create();
        jdbc.sql("""
                        insert into calendar_feed (account_id, token_hash, created_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at, ended_at = null
                        """)
                .param("account", account)
                .param("hash", Tokens.hash(token))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return token;
    }

    public void end(long account) {
        jdbc.sql("update calendar_feed set ended_at = :now where account_id = :account and ended_at is null")
                .param("account", account)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Whose the secret is, with the rights of today; empty when the account has none. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> ownerOf(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("select account_id from calendar_feed where token_hash = :hash and ended_at is null")
                .param("hash", Tokens.hash(token))
                .query(Long.class)
                .optional()
                .flatMap(accounts::findById)
                .flatMap(account -> present.resume(account.getId(), account.getStamp()));
    }
}
