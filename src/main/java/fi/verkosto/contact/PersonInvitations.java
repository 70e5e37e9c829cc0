package fi.verkosto.contact;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountService;
import fi.verkosto.account.ContactRights;
import fi.verkosto.account.NotAContact;
import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.NotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites liaisons and deputies to sign in, each for the municipalities of their roles only. */
@Service
@Transactional
public class PersonInvitations {

    private final PersonRepository people;
    private final RoleService roles;
    private final ContactRights rights;
    private final SignInRights signIn;
    private final AccountService accounts;

    PersonInvitations(
            PersonRepository people,
            RoleService roles,
            ContactRights rights,
            SignInRights signIn,
            AccountService accounts) {
        this.people = people;
        this.roles = roles;
        this.rights = rights;
        this.signIn = signIn;
        this.accounts = accounts;
    }

    /**
     * Lets the person act for the municipalities of the roles that hold, as long as they and those that follow on them hold, and
     * makes a one-time address on which a password is set.
     *
     * @return the secret of the address
     * @throws PersonNeedsEmail when no address is known
     * @throws NoRoleToSignIn when the person is nobody's liaison or deputy today
     * @throws AccountOfAnother when somebody else has the account with the address
     * @throws NotAContact when the account is one of the network's own people
     */
    public String invite(long id, Scope scope) {
        people.lock(id);
        Person person = people.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
        if (person.getMergedInto() != null) {
            throw new NotFound();
        }
        List<Municipality> acting = roles.of(person, scope).stream()
                .filter(role -> role.getKind().isActing() && role.isInForceOn(roles.today()))
                .map(role -> Objects.requireNonNull(role.getMunicipality()))
                .distinct()
                .toList();
        if (acting.isEmpty()) {
            throw new NoRoleToSignIn();
        }
        Account account = account(person, acting.get(0));
        acting.forEach(municipality -> {
            rights.grant(account.getId(), municipality.getId());
            signIn.follow(person, municipality, roles.of(person, municipality), roles.today());
        });
        return accounts.invite(account.getId());
    }

    private Account account(Person person, Municipality municipality) {
        Account own = person.getAccount();
        Account account = own == null ? found(person, municipality) : own;
        if (account.getRole() != Role.CONTACT) {
            throw new NotAContact();
        }
        if (own == null) {
            person.signInWith(account);
            people.flush();
        }
        return account;
    }

    private Account found(Person person, Municipality municipality) {
        EmailAddress email = person.getEmail();
        if (email == null) {
            throw new PersonNeedsEmail();
        }
        Account known = rights.find(email.text()).orElse(null);
        if (known == null) {
            return rights.create(email.text(), person.getName(), person.getLanguage(), municipality.getId());
        }
        if (people.hasAccount(known.getId())) {
            throw new AccountOfAnother();
        }
        return known;
    }
}
