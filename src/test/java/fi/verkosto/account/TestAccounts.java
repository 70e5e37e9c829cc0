package fi.verkosto.account;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for tests. */
@Component
public class TestAccounts {

    public static final String PASSWORD = "kaksitoista merkkiä";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private String hash;

    TestAccounts(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The account with the address, made when it does not exist yet; its password is {@link #PASSWORD}. */
    @Transactional
    public SignedIn account(String email, Role role, Set<Long> municipalities) {
        Optional<Account> present = accounts.findByEmailIgnoreCase(email);
        if (present.isPresent()) {
            return SignedIn.of(present.get());
        }
        Account account = new Account(new AccountDetails(email, "Testi " + email, role, "fi", municipalities));
        account.setPassword(hash(email));
        return SignedIn.of(accounts.save(account));
    }

    /** Argon2 is slow on purpose: once is enough. */
    private String hash(String email) {
        if (hash == null) {
            hash = passwords.encode(PASSWORD, email);
        }
        return hash;
    }
}
