package fi.verkosto.contact;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.SignedIn;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.NotFound;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contact persons do about the people of their own municipality. */
@Service
@Transactional
public class Colleagues {

    /** Roles that they give; who is a liaison, a coordinator says. */
    public static final Set<RoleKind> ROLES =
            EnumSet.of(RoleKind.DEPUTY, RoleKind.MAYOR, RoleKind.BOARD_CHAIR, RoleKind.BILLING);

    private final PersonService people;
    private final RoleService roles;
    private final MunicipalityService municipalities;
    private final AccountService accounts;

    Colleagues(PersonService people, RoleService roles, MunicipalityService municipalities, AccountService accounts) {
        this.people = people;
        this.roles = roles;
        this.municipalities = municipalities;
        this.accounts = accounts;
    }

    /**
     * Adds somebody who works for the contact person's municipality, with a role from today on. It gives no right to sign in:
     * for a deputy it is a wish, which the coordinators see.
     *
     * @throws ColleagueKnown when somebody of the municipality has the same address
     */
    public Person add(PersonDetails details, RoleKind kind, SignedIn me) {
        if (!ROLES.contains(kind)) {
            throw new IllegalArgumentException("no role that a contact person gives: " + kind);
        }
        String code = details.employer().municipality();
        requireUnknown(details, code, me);
        Person person = people.create(details, me.scope());
        ContactRole role = roles.give(person.getId(), new RoleDetails(kind, code, false, roles.today()), me.scope());
        role.wish(accounts.get(me.id()));
        return person;
    }

    private void requireUnknown(PersonDetails details, @Nullable String code, SignedIn me) {
        EmailAddress email = details.email();
        if (email == null || code == null) {
            return;
        }
        Municipality municipality = municipalities.get(code);
        if (!me.scope().includes(municipality.getId())) {
            throw new NotFound();
        }
        people.of(municipality).stream()
                .filter(known ->
                        known.getEmail() != null && known.getEmail().text().equalsIgnoreCase(email.text()))
                .findFirst()
                .ifPresent(known -> {
                    throw new ColleagueKnown(known.getName());
                });
    }

    /** Whether somebody's details are for this visitor to change. */
    public static boolean mayEdit(Person person, SignedIn me) {
        if (me.isStaff()) {
            return true;
        }
        Municipality municipality = person.getMunicipality();
        return me.isContact()
                && municipality != null
                && me.scope().includes(municipality.getId())
                && (person.getAccount() == null || isOwn(person, me));
    }

    /** Whether the roles of this person are for this visitor to end. */
    public static boolean mayEnd(Person person, SignedIn me) {
        return me.isStaff() || (me.isContact() && !isOwn(person, me));
    }

    static boolean isOwn(Person person, SignedIn me) {
        return person.getAccount() != null && person.getAccount().getId() == me.id();
    }
}
