package fi.verkosto.account;

import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import fi.verkosto.web.Slice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages accounts: who has one, with which role, for which municipalities. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final ApiTokenRepository tokens;
    private final Invitations invitations;
    private final Passwords passwords;
    private final AccountMail mail;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            ApiTokenRepository tokens,
            Invitations invitations,
            Passwords passwords,
            AccountMail mail,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.invitations = invitations;
        this.passwords = passwords;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Account get(long id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    /** A page, those in use first, by name. */
    @Transactional(readOnly = true)
    public Slice<Account> list(int page) {
        return Slice.of(accounts.list(Slice.offset(page, Slice.SIZE), Slice.SIZE + 1), Math.max(page, 1), Slice.SIZE);
    }

    /** The network's own people whose accounts are in use, by name. */
    @Transactional(readOnly = true)
    public List<Account> staff() {
        return accounts.listStaff();
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    public Account create(AccountDetails details) {
        requireFreeEmail(details.email(), null);
        Account account = accounts.save(new Account(details));
        write();
        return account;
    }

    public void edit(long id, int version, AccountDetails details) {
        Account account = get(id);
        account.requireVersion(version);
        requireFreeEmail(details.email(), account);
        if (details.role() != Role.ADMIN) {
            requireAnotherAdmin(account);
        }
        account.describe(details);
        write();
    }

    private void write() {
        try {
            accounts.flush();
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter("account_municipality_municipality_id_fkey"::equals)
                    .<RuntimeException>map(unknown -> new UnknownMunicipality())
                    .orElse(violation);
        }
    }

    /** The account's sessions end with their next request. */
    public void disable(long id) {
        Account account = get(id);
        requireAnotherAdmin(account);
        account.disable();
    }

    public void enable(long id) {
        get(id).enable();
    }

    /** The secret of a new one-time address on which the person sets a password; mailed as well. */
    public String invite(long id) {
        Account account = get(id);
        String token = invitations.create(account.getId());
        mail.invite(account, token);
        return token;
    }

    /** The secret of the one-time address on which the first admin is made. */
    public String inviteFirstAdmin() {
        return invitations.create(null);
    }

    /** Whose password the one-time address sets; empty for the first admin. */
    @Transactional(readOnly = true)
    public Optional<Account> invited(String token) {
        Invitations.Invitation invitation = invitations.find(token).orElseThrow(NotFound::new);
        return Optional.ofNullable(invitation.accountId()).map(this::get);
    }

    /** Sets the password of the person who was invited. */
    public void accept(String token, String password) {
        Long id = invitations.consume(token).accountId();
        if (id == null) {
            throw new NotFound();
        }
        Account account = get(id);
        account.setPassword(passwords.encode(password, account.getEmail()));
    }

    /** Makes the first admin. */
    public void acceptFirstAdmin(String token, String email, String name, String password) {
        if (invitations.consume(token).accountId() != null || !isEmpty()) {
            throw new InvitationExpired();
        }
        Account admin = create(new AccountDetails(email, name, Role.ADMIN, "fi", Set.of()));
        admin.setPassword(passwords.encode(password, email));
    }

    /** Changes one's own password; returns the new stamp, with which the present session goes on. */
    public int changePassword(long id, String present, String wanted) {
        Account account = get(id);
        String hash = account.getPasswordHash();
        if (hash == null || !passwords.matches(present, hash)) {
            throw new PasswordWrong();
        }
        account.setPassword(passwords.encode(wanted, account.getEmail()));
        return account.getStamp();
    }

    public void speak(long id, String language) {
        get(id).speak(language);
    }

    @Transactional(readOnly = true)
    public List<ApiToken> tokensOf(long id) {
        return tokens.findByAccountIdAndRevokedAtIsNullOrderById(id);
    }

    /** A new personal token; only its owner ever sees it, and only now. */
    public String createToken(long id, String name) {
        String token = Tokens.create();
        tokens.save(new ApiToken(get(id).getId(), name, Tokens.hash(token), clock.instant()));
        return token;
    }

    public void revokeToken(long id, long tokenId) {
        tokens.findByIdAndAccountId(tokenId, id).orElseThrow(NotFound::new).revoke(clock.instant());
    }

    private void requireFreeEmail(String email, @Nullable Account own) {
        accounts.findByEmailIgnoreCase(email)
                .filter(other -> !other.equals(own))
                .ifPresent(other -> {
                    throw new EmailTaken();
                });
    }

    /** Of two who take the rights from each other at the same moment, the second one waits and finds itself the last. */
    private void requireAnotherAdmin(Account account) {
        if (account.getRole() == Role.ADMIN) {
            accounts.lockAdmins();
            if (accounts.countOtherAdmins(account.getId()) == 0) {
                throw new LastAdmin();
            }
        }
    }
}
