package fi.verkosto.contact;

import fi.verkosto.account.Scope;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people roles and ends them. */
@Service
@Transactional
public class RoleService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final ContactRoleRepository roles;
    private final PersonService people;
    private final MunicipalityService municipalities;
    private final SignInRights rights;
    private final Clock clock;

    RoleService(
            ContactRoleRepository roles,
            PersonService people,
            MunicipalityService municipalities,
            SignInRights rights,
            Clock clock) {
        this.roles = roles;
        this.people = people;
        this.municipalities = municipalities;
        this.rights = rights;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The person's roles within the scope, also past and future ones, the newest first. */
    @Transactional(readOnly = true)
    public List<ContactRole> of(Person person, Scope scope) {
        return roles.findByPerson(person.getId(), scope.everything(), scope.ids());
    }

    /** Every role in the municipality, also past and future ones, with its person. */
    @Transactional(readOnly = true)
    public List<ContactRole> in(Municipality municipality) {
        return roles.findByMunicipality(municipality.getId());
    }

    /** One of the person's roles, with person and municipality. */
    @Transactional(readOnly = true)
    public ContactRole get(long id, long personId, Scope scope) {
        return roles.find(id, personId, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /**
     * Gives the person a role.
     *
     * @throws PrimaryLiaisonTaken when the municipality has a first liaison in that time already
     * @throws BillingContactTaken when it has a billing contact in that time already
     * @throws RoleHeldAlready when the person has the role in that time already
     */
    public ContactRole give(long personId, RoleDetails details, Scope scope) {
        requirePlausible(details.from());
        Municipality municipality = municipality(details, scope);
        ContactRole role = new ContactRole(people.get(personId, scope), details, municipality);
        if (municipality != null) {
            requireFree(role, municipality);
        }
        write(role);
        if (municipality != null && role.getKind().isActing()) {
            Person person = role.getPerson();
            rights.extend(person, municipality, of(person, municipality), today());
        }
        return role;
    }

    /** Gives a role that has been held against all others; whether that was right, the database knows when it is written. */
    void take(Person person, ImportedRole imported, @Nullable Municipality municipality) {
        String code = municipality == null ? null : municipality.getCode();
        ContactRole role = new ContactRole(
                person, new RoleDetails(imported.kind(), code, imported.primary(), imported.from()), municipality);
        role.holdUntil(imported.to());
        roles.save(role);
    }

    /** Lets rights that were to end go on with roles that several people have been given. */
    void followGiven(Collection<Person> given) {
        for (Person person : given) {
            of(person, Scope.EVERYTHING).stream()
                    .filter(role -> role.getKind().isActing())
                    .map(role -> Objects.requireNonNull(role.getMunicipality()))
                    .distinct()
                    .forEach(municipality -> rights.extend(person, municipality, of(person, municipality), today()));
        }
    }

    private @Nullable Municipality municipality(RoleDetails details, Scope scope) {
        String code = details.municipality();
        Municipality municipality =
                code == null || !details.kind().isOfMunicipality() ? null : municipalities.get(code);
        if (!scope.everything() && (municipality == null || !scope.includes(municipality.getId()))) {
            throw new NotFound();
        }
        return municipality;
    }

    private void requireFree(ContactRole role, Municipality municipality) {
        if (role.getKind() != RoleKind.BILLING && !role.isPrimary()) {
            return;
        }
        roles.findFrom(municipality.getId(), role.getKind(), role.getValidFrom()).stream()
                .filter(other -> role.getKind() == RoleKind.BILLING || other.isPrimary())
                .findFirst()
                .ifPresent(other -> {
                    String name = other.getPerson().getName();
                    throw role.isPrimary() ? new PrimaryLiaisonTaken(name) : new BillingContactTaken(name);
                });
    }

    /** Somebody else may have given it a moment ago: the database knows. */
    private void write(ContactRole role) {
        try {
            roles.save(role);
            roles.flush();
        } catch (DataIntegrityViolationException violation) {
            throw switch (ViolatedConstraint.nameIn(violation).orElse("")) {
                case "contact_role_once" -> new RoleHeldAlready();
                case "contact_role_one_primary" -> new PrimaryLiaisonTaken();
                case "contact_role_one_billing" -> new BillingContactTaken();
                default -> violation;
            };
        }
    }

    /** The person's roles in the municipality. */
    List<ContactRole> of(Person person, Municipality municipality) {
        return roles.findByPerson(person.getId(), false, new Long[] {municipality.getId()});
    }

    /** Ends a role on the day, which is no longer part of it. */
    ContactRole end(long id, long personId, RoleEnding ending, Scope scope) {
        requirePlausible(ending.on());
        ContactRole role = get(id, personId, scope);
        role.requireVersion(ending.version());
        role.end(ending.on(), ending.reason(), today());
        write(role);
        return role;
    }

    /** Whoever has the role goes on with it, although they have said that they do not: it was a mistake, or settled otherwise. */
    public void keep(long id, long personId, int version, Scope scope) {
        ContactRole role = get(id, personId, scope);
        role.requireVersion(version);
        role.wishEnd(null);
    }

    private static void requirePlausible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new RoleDayImplausible();
        }
    }
}
