package fi.verkosto.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one-time links: of token, code and browser only the hash, for ten minutes, until they are used. */
@Component
class SignInLinkStore {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final SignInLinkMail mail;
    private final Clock clock;

    SignInLinkStore(JdbcClient jdbc, SignInLinkMail mail, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.clock = clock;
    }

    /** A new link, mailed to the account's owner; of nobody when there is no account. Earlier ones of the browser are void. */
    void send(@Nullable Account account, String browser, boolean passwordGiven) {
        String token = Tokens.create();
        String code = Tokens.createCode();
        jdbc.sql("delete from sign_in_link where browser_hash = :browser or expires_at < :now")
                .param("browser", Tokens.hash(browser))
                .param("now", now())
                .update();
        jdbc.sql("""
                        insert into sign_in_link (token_hash, code_hash, browser_hash, account_id, stamp, password_given, expires_at,
                          mail_id)
                        values (:token, :code, :browser, :account, :stamp, :passwordGiven, :expires, :mail)
                        """)
                .param("token", Tokens.hash(token))
                .param("code", ofCode(code, browser))
                .param("browser", Tokens.hash(browser))
                .param("account", account == null ? null : account.getId())
                .param("stamp", account == null ? 0 : account.getStamp())
                .param("passwordGiven", passwordGiven)
                .param("expires", now().plus(LIFETIME))
                .param("mail", mail.send(account, token, code))
                .update();
    }

    /** By its token or its code, in the browser that asked. */
    Optional<Link> find(String secret, String browser) {
        return jdbc.sql("""
                        select token_hash, account_id, stamp, password_given from sign_in_link
                        where browser_hash = :browser and (token_hash = :token or code_hash = :code) and expires_at > :now
                        """)
                .param("browser", Tokens.hash(browser))
                .param("token", Tokens.hash(secret))
                .param("code", ofCode(secret, browser))
                .param("now", now())
                .query(Link.class)
                .optional();
    }

    /** Uses the link up; false for the second of two who try at once. */
    boolean consume(Link link) {
        return jdbc.sql("delete from sign_in_link where token_hash = ? and expires_at > ? returning token_hash")
                        .params(link.tokenHash(), now())
                        .query(String.class)
                        .list()
                        .size()
                == 1;
    }

    /** Whether the link in a mail still opens: otherwise the mail is of no use. */
    boolean isAwaited(long mail) {
        return jdbc.sql("select exists (select from sign_in_link where mail_id = ? and expires_at > ?)")
                .params(mail, now())
                .query(Boolean.class)
                .single();
    }

    /** Codes are typed with spaces, hyphens and small letters; the same code in two browsers has two hashes. */
    private static String ofCode(String typed, String browser) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Tokens.hash("code " + code + " of " + browser);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    record Link(String tokenHash, @Nullable Long accountId, int stamp, boolean passwordGiven) {

        boolean isOf(String token) {
            return tokenHash.equals(Tokens.hash(token));
        }
    }
}
