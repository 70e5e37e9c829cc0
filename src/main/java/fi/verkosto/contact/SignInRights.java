package fi.verkosto.contact;

import fi.verkosto.account.Account;
import fi.verkosto.account.ContactRights;
import fi.verkosto.account.Role;
import fi.verkosto.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the right to sign in end with the roles on which it rests. */
@Component
class SignInRights {

    private final ContactRights rights;

    SignInRights(ContactRights rights) {
        this.rights = rights;
    }

    /** Whether the person signs in to act for the municipality. */
    static boolean has(Person person, Municipality municipality) {
        Account account = person.getAccount();
        return account != null
                && account.getRole() == Role.CONTACT
                && account.getMunicipalities().contains(municipality.getId());
    }

    /**
     * Follows the end of a role: without another one on which it can rest the right ends now, otherwise with the last of
     * them.
     *
     * @param roles the person's in the municipality, the ended one among them
     * @return whether the right has ended just now
     */
    boolean follow(Person person, Municipality municipality, List<ContactRole> roles, LocalDate today) {
        Account account = person.getAccount();
        if (account == null || !has(person, municipality)) {
            return false;
        }
        List<ContactRole> carrying = roles.stream()
                .filter(role -> role.getKind().isActing() && role.isInForceOn(today))
                .toList();
        if (carrying.isEmpty()) {
            rights.withdraw(account.getId(), municipality.getId());
            return true;
        }
        rights.limit(account.getId(), municipality.getId(), ContactRole.lastEndOf(carrying));
        return false;
    }
}
