package fi.verkosto.contact;

import fi.verkosto.account.Account;
import fi.verkosto.account.ContactRights;
import fi.verkosto.account.Role;
import fi.verkosto.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        if (carrying(roles, today).isEmpty()) {
            rights.withdraw(account.getId(), municipality.getId());
            return true;
        }
        rights.limit(account.getId(), municipality.getId(), endOf(roles, today));
        return false;
    }

    /** Follows as well, but leaves a right alone that an admin has given. */
    void restOnRoles(Person person, Municipality municipality, List<ContactRole> roles, LocalDate today) {
        Account account = person.getAccount();
        if (account != null && rights.isByRole(account.getId(), municipality.getId())) {
            follow(person, municipality, roles, today);
        }
    }

    /**
     * Follows a role that was given: a right that was to end with others goes on with it. It opens none, brings none back and
     * shortens none.
     */
    void extend(Person person, Municipality municipality, List<ContactRole> roles, LocalDate today) {
        Account account = person.getAccount();
        if (account != null
                && has(person, municipality)
                && !carrying(roles, today).isEmpty()) {
            rights.extend(account.getId(), municipality.getId(), endOf(roles, today));
        }
    }

    private static List<ContactRole> carrying(List<ContactRole> roles, LocalDate day) {
        return roles.stream()
                .filter(role -> role.getKind().isActing() && role.isInForceOn(day))
                .toList();
    }

    /** The first day on which no role carries the right any more, one that follows on another included; null: none such. */
    private static @Nullable LocalDate endOf(List<ContactRole> roles, LocalDate today) {
        LocalDate day = today;
        List<ContactRole> carrying = carrying(roles, day);
        while (!carrying.isEmpty()) {
            LocalDate end = ContactRole.lastEndOf(carrying);
            if (end == null) {
                return null;
            }
            day = end;
            carrying = carrying(roles, day);
        }
        return day;
    }
}
