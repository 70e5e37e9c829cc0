package fi.verkosto.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for tests. */
@Component
public class TestAccounts {

    public static final String PASSWORD = "kaksitoista merkkiä";

    /** Argon2 is slow on purpose; a hash says itself how much work it is, and this one is little. */
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);

    private final AccountRepository accounts;

    TestAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The account with the address, made when it does not exist yet; its password is {@link #PASSWORD}. */
    @Transactional
    public SignedIn account(String email, Role role, Set<Long> municipalities) {
        Optional<Account> present = accounts.findByEmailIgnoreCase(email);
        if (present.isPresent()) {
            return signedIn(present.get());
        }
        Account account = new Account(new AccountDetails(email, "Testi " + email, role, "fi", municipalities));
        account.setPassword(HASH);
        return signedIn(accounts.save(account));
    }

    private static SignedIn signedIn(Account account) {
        return new SignedIn(
                account.getId(),
                account.getName(),
                account.getEmail(),
                account.getRole(),
                Locale.forLanguageTag(account.getLanguage()),
                account.getMunicipalities(),
                account.getStamp());
    }
}
