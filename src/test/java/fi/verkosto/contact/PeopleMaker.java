package fi.verkosto.contact;

import fi.verkosto.account.Scope;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** People of municipalities, as other tests need them. */
@Component
public class PeopleMaker {

    private final TestWorld world;
    private final PersonService people;
    private final RoleService roles;

    PeopleMaker(TestWorld world, PersonService people, RoleService roles) {
        this.world = world;
        this.people = people;
        this.roles = roles;
    }

    public Person person(String firstName, String lastName, String code) {
        String address = (firstName + "." + lastName).toLowerCase(java.util.Locale.ROOT) + "@kunta.example";
        return world.asSystem(() -> people.create(
                new PersonDetails(
                        firstName,
                        lastName,
                        "hallintojohtaja",
                        null,
                        "fi",
                        new EmailAddress(address),
                        null,
                        Employer.municipality(code)),
                Scope.EVERYTHING));
    }

    /** A role from the beginning of season 8. */
    public ContactRole role(Person person, RoleKind kind, String code, boolean primary) {
        return world.asSystem(() -> roles.give(
                person.getId(), new RoleDetails(kind, code, primary, LocalDate.of(2025, 1, 1)), Scope.EVERYTHING));
    }

    public ContactRole give(Person person, RoleKind kind, String code, LocalDate from) {
        return roles.give(person.getId(), new RoleDetails(kind, code, false, from), Scope.EVERYTHING);
    }
}
