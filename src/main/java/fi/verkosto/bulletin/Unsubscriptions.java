package fi.verkosto.bulletin;

import fi.verkosto.account.Tokens;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.NotFound;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ending bulletins: by the address in each of them, without signing in, or on the page of the archive. Other mail goes on. */
@Service
public class Unsubscriptions {

    private final Recipients recipients;
    private final BulletinRepository bulletins;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Unsubscriptions(
            Recipients recipients,
            BulletinRepository bulletins,
            JdbcClient jdbc,
            PlatformTransactionManager transactionManager) {
        this.recipients = recipients;
        this.bulletins = bulletins;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Whether whoever got the address in a bulletin gets none any more.
     *
     * @throws NotFound when no bulletin had the address
     */
    public boolean isEnded(String token) {
        return recipients.wantsNone(personOf(token));
    }

    /** Ends them for whoever got the address in a bulletin. */
    public void end(String token) {
        long person = personOf(token);
        Actor.asSystem(
                "unsubscription",
                () -> transactions.executeWithoutResult(transaction -> recipients.refuse(person, true)));
    }

    private long personOf(String token) {
        return jdbc.sql("select person_id from bulletin_recipient where token_hash = ?")
                .param(Tokens.hash(token))
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether whoever signs in with the account wants none; nothing when no person belongs to it. */
    public Optional<Boolean> ofAccount(long account) {
        return bulletins.findPersonOf(account).map(recipients::wantsNone);
    }

    /** Ends them for whoever has signed in, or begins them again. */
    public void decide(long account, boolean refused) {
        long person = bulletins.findPersonOf(account).orElseThrow(NotFound::new);
        transactions.executeWithoutResult(transaction -> recipients.refuse(person, refused));
    }
}
