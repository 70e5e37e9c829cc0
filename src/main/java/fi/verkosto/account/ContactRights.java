package fi.verkosto.account;

import fi.verkosto.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For which municipalities contact persons act, and until when. A right that ends has its effect with the next request; by
 * itself the day ends it, and {@link #sweep} then takes away what is left of it.
 */
@Service
@Transactional
public class ContactRights {

    private final AccountRepository accounts;
    private final AccountService service;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContactRights(AccountRepository accounts, AccountService service, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account with the address, whoever's it is. */
    @Transactional(readOnly = true)
    public Optional<Account> find(String email) {
        return accounts.findByEmailIgnoreCase(email);
    }

    /** A new account of somebody who acts for the municipality. */
    public Account create(String email, String name, String language, long municipality) {
        Account account = service.create(
                new AccountDetails(email.toLowerCase(Locale.ROOT), name, Role.CONTACT, language, Set.of(municipality)));
        open(account.getId(), municipality, true);
        return account;
    }

    /**
     * Lets a contact person act for the municipality, also one whose account was disabled when the last right had ended.
     *
     * @throws NotAContact when the account is of another role
     * @throws AccountDisabled when an admin has disabled it
     */
    public void grant(long accountId, long municipality) {
        Account account = get(accountId);
        boolean isNew = !account.getMunicipalities().contains(municipality);
        account.actFor(municipality);
        if (account.isLapsed()) {
            account.enable();
        } else if (account.isDisabled()) {
            throw new AccountDisabled();
        }
        accounts.flush();
        open(accountId, municipality, isNew);
    }

    /** Without an end; one that is new rests on a role, one that an admin has given before stays theirs. */
    private void open(long accountId, long municipality, boolean isNew) {
        jdbc.sql("""
                        update account_municipality set ends_on = null, by_role = by_role or :new
                        where account_id = :account and municipality_id = :municipality
                        """)
                .param("new", isNew)
                .param("account", accountId)
                .param("municipality", municipality)
                .update();
    }

    /**
     * The right ends on the day, which is no longer part of it; null: it does not end by itself. One whose own day has come is
     * not brought back.
     */
    public void limit(long accountId, long municipality, @Nullable LocalDate endsOn) {
        jdbc.sql("""
                        update account_municipality set ends_on = :day
                        where account_id = :account and municipality_id = :municipality and ends_on is distinct from :day
                          and (ends_on is null or ends_on > :today)
                        """)
                .param("day", endsOn, java.sql.Types.DATE)
                .param("account", accountId)
                .param("municipality", municipality)
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** The same for a day that is later than the one on which the right was to end; an earlier one changes nothing. */
    public void extend(long accountId, long municipality, @Nullable LocalDate endsOn) {
        jdbc.sql("""
                        update account_municipality set ends_on = :day
                        where account_id = :account and municipality_id = :municipality
                          and ends_on > :today and ends_on < coalesce(:day, date 'infinity')
                        """)
                .param("day", endsOn, java.sql.Types.DATE)
                .param("account", accountId)
                .param("municipality", municipality)
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Whether the right was given for a role, not by an admin. */
    @Transactional(readOnly = true)
    public boolean isByRole(long accountId, long municipality) {
        return jdbc.sql("""
                        select exists (select from account_municipality
                          where account_id = :account and municipality_id = :municipality and by_role)
                        """)
                .param("account", accountId)
                .param("municipality", municipality)
                .query(Boolean.class)
                .single();
    }

    /** Ends the right at once. */
    public void withdraw(long accountId, long municipality) {
        get(accountId).leave(municipality);
        accounts.flush();
    }

    /** Takes the rights away whose day has come; says how many there were. */
    public int sweep() {
        List<Ended> ended = jdbc.sql("""
                        select account_id, municipality_id from account_municipality where ends_on <= :today
                        order by account_id, municipality_id for update
                        """)
                .param("today", LocalDate.now(clock))
                .query(Ended.class)
                .list();
        ended.forEach(right -> withdraw(right.accountId(), right.municipalityId()));
        return ended.size();
    }

    private Account get(long id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private record Ended(long accountId, long municipalityId) {}
}
