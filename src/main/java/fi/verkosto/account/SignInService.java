package fi.verkosto.account;

import fi.verkosto.account.SignInDelays.Way;
import fi.verkosto.journal.Journal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the program to people who know their password, and to programs that know a personal token. */
@Service
@Transactional
public class SignInService {

    private final AccountRepository accounts;
    private final PresentAccounts presentAccounts;
    private final ApiTokenRepository tokens;
    private final Passwords passwords;
    private final SignInDelays delays;
    private final Journal journal;

    SignInService(
            AccountRepository accounts,
            PresentAccounts presentAccounts,
            ApiTokenRepository tokens,
            Passwords passwords,
            SignInDelays delays,
            Journal journal) {
        this.accounts = accounts;
        this.presentAccounts = presentAccounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.delays = delays;
        this.journal = journal;
    }

    /**
     * Signs in by address and password alone, where there is no second step.
     *
     * @param network the caller's address
     * @throws SignInRefused when they do not fit, or the next try has to wait
     */
    @Transactional(noRollbackFor = SignInRefused.class)
    public SignedIn signIn(String email, String password, String network) {
        SignedIn signedIn = check(email, password, network);
        journal.record("SIGNED_IN", signedIn.getName(), Map.of("by", "password"));
        return signedIn;
    }

    /**
     * Whose password it is; opens nothing yet. Known and unknown addresses answer the same and take the same time.
     *
     * @throws SignInRefused when they do not fit, or the next try has to wait
     */
    @Transactional(noRollbackFor = SignInRefused.class)
    public SignedIn check(String email, String password, String network) {
        Duration wait = delays.left(Way.PASSWORD, email, network);
        if (!wait.isZero()) {
            throw new SignInRefused(wait.toSeconds() + 1);
        }
        Optional<Account> account = accounts.findByEmailIgnoreCase(email)
                .filter(candidate -> candidate.isTakenUp() && present(candidate).isPresent());
        boolean known = account.map(Account::getPasswordHash)
                .map(hash -> passwords.matches(password, hash))
                .orElseGet(() -> {
                    passwords.pretend(password);
                    return false;
                });
        if (!known) {
            delays.failed(Way.PASSWORD, email, network);
            journal.record("SIGN_IN_REFUSED", "system:sign-in", Map.of("address", refusedAs(email)));
            throw new SignInRefused(0);
        }
        delays.succeeded(Way.PASSWORD, email);
        return account.flatMap(this::present).orElseThrow();
    }

    /** What the event log calls an address under which somebody was refused: it may be none of ours. */
    static String refusedAs(String email) {
        return Tokens.hash(email.toLowerCase(Locale.ROOT));
    }

    /** Whose passkey has just been checked; empty when they may not come in. */
    public Optional<SignedIn> byPasskey(long id) {
        Optional<SignedIn> owner = accounts.findById(id).flatMap(this::present);
        owner.ifPresent(me -> journal.record("SIGNED_IN", me.getName(), Map.of("by", "passkey")));
        return owner;
    }

    /** The owner of a personal token that has not been revoked. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> byToken(String token) {
        return tokens.findByTokenHashAndRevokedAtIsNull(Tokens.hash(token))
                .flatMap(found -> accounts.findById(found.getAccountId()))
                .flatMap(this::present);
    }

    /** As whom the account may be used today; empty when it may not. */
    Optional<SignedIn> present(Account account) {
        return presentAccounts.resume(account.getId(), account.getStamp());
    }
}
