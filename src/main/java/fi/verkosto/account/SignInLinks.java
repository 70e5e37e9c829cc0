package fi.verkosto.account;

import fi.verkosto.account.SignInDelays.Way;
import fi.verkosto.account.SignInLinkStore.Link;
import fi.verkosto.journal.Journal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by a one-time link that comes by mail (kertakirjautumislinkki), with a code that can be typed instead: for
 * contact persons all they need, for everybody the second step after a password.
 */
@Service
@Transactional
public class SignInLinks {

    private final AccountRepository accounts;
    private final SignInService signIns;
    private final SignInLinkStore links;
    private final SignInDelays delays;
    private final Journal journal;

    SignInLinks(
            AccountRepository accounts,
            SignInService signIns,
            SignInLinkStore links,
            SignInDelays delays,
            Journal journal) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.links = links;
        this.delays = delays;
        this.journal = journal;
    }

    /** A secret that a browser keeps while it waits for its link. */
    public static String newBrowser() {
        return Tokens.create();
    }

    /**
     * Mails a link to the address if somebody may come in by it; does as much for any other.
     *
     * @param browser the secret of the browser that asks
     * @param network the caller's address
     * @throws SignInRefused when the next try has to wait
     */
    @Transactional(noRollbackFor = SignInRefused.class)
    public void ask(String email, String browser, String network) {
        Duration wait = delays.left(Way.ASKING_FOR_LINK, email, network);
        if (!wait.isZero()) {
            throw new SignInRefused(wait.toSeconds() + 1);
        }
        delays.failed(Way.ASKING_FOR_LINK, email, network);
        Optional<Account> account = accounts.findByEmailIgnoreCase(email).filter(this::mayComeByLink);
        journal.record("SIGN_IN_LINK_ASKED", "system:sign-in", Map.of("address", SignInService.refusedAs(email)));
        links.send(account.orElse(null), browser, false);
    }

    /** Mails the second step to somebody who has just given their password in this browser. */
    public void askSecondStep(SignedIn who, String browser) {
        Account account = accounts.findById(who.id()).orElseThrow();
        journal.record("SECOND_STEP_ASKED", who.getName(), Map.of());
        links.send(account, browser, true);
    }

    /** Whether the link still opens, and what else it asks for. */
    @Transactional(readOnly = true)
    public Optional<SignInStep> findByToken(String token, String browser) {
        return step(links.find(token, browser).filter(link -> link.isOf(token)));
    }

    /** The same by the link's code. */
    @Transactional(readOnly = true)
    public Optional<SignInStep> findByCode(String code, String browser) {
        return step(links.find(code, browser));
    }

    private Optional<SignInStep> step(Optional<Link> found) {
        return found.flatMap(link ->
                owner(link).map(account -> new SignInStep(account.getEmail(), needsPassword(link, account))));
    }

    /**
     * Uses the link up and signs its owner in.
     *
     * @param secret of the link, or its code
     * @param password of those who have to prove twice who they are and have not given it before
     * @throws SignInLinkUnknown when it was used, has expired or belongs to another browser
     * @throws SignInRefused when the password does not fit, or the next try has to wait
     */
    @Transactional(noRollbackFor = {SignInRefused.class, SignInLinkUnknown.class})
    public SignedIn open(String secret, @Nullable String password, String browser, String network) {
        Duration wait = delays.left(Way.CODE, browser, network);
        if (!wait.isZero()) {
            throw new SignInRefused(wait.toSeconds() + 1);
        }
        Link link = links.find(secret, browser).orElse(null);
        Account account = link == null ? null : owner(link).orElse(null);
        if (link == null || account == null) {
            delays.failed(Way.CODE, browser, network);
            journal.record("SIGN_IN_REFUSED", "system:sign-in", Map.of("by", "link"));
            throw new SignInLinkUnknown();
        }
        boolean withPassword = needsPassword(link, account);
        if (withPassword) {
            signIns.check(account.getEmail(), Objects.requireNonNullElse(password, ""), network);
        }
        if (!links.consume(link)) {
            throw new SignInLinkUnknown();
        }
        delays.succeeded(Way.ASKING_FOR_LINK, account.getEmail());
        SignedIn signedIn = signIns.present(account).orElseThrow(SignInLinkUnknown::new);
        journal.record(
                "SIGNED_IN",
                signedIn.getName(),
                Map.of("by", withPassword || link.passwordGiven() ? "password and link" : "link"));
        return signedIn;
    }

    /** Who needs a password as well must have one. */
    private boolean mayComeByLink(Account account) {
        return signIns.present(account).isPresent() && (!account.getRole().needsTwoFactors() || account.isTakenUp());
    }

    private static boolean needsPassword(Link link, Account account) {
        return account.getRole().needsTwoFactors() && !link.passwordGiven();
    }

    private Optional<Account> owner(Link link) {
        return Optional.ofNullable(link.accountId())
                .flatMap(accounts::findById)
                .filter(account -> account.getStamp() == link.stamp() && mayComeByLink(account));
    }
}
