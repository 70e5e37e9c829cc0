package fi.verkosto.contact;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Actor;
import fi.verkosto.journal.Journal;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people: who they are, for whom they work, how they are reached. */
@Service
@Transactional
public class PersonService {

    private final PersonRepository people;
    private final MunicipalityService municipalities;
    private final Journal journal;

    PersonService(PersonRepository people, MunicipalityService municipalities, Journal journal) {
        this.people = people;
        this.municipalities = municipalities;
        this.journal = journal;
    }

    /** Somebody who works for a municipality of the scope, or has or has had a role in it; with municipality and account. */
    @Transactional(readOnly = true)
    public Person get(long id, Scope scope) {
        return people.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /** The same for somebody who looks at the person's data, which is written down. */
    public Person open(long id, Scope scope) {
        Person person = get(id, scope);
        journal.record(
                "PERSON_READ",
                Objects.requireNonNullElse(Actor.current(), "system"),
                Map.of("person", Long.toString(person.getId())));
        return person;
    }

    /** Those who work for the municipality, by name. */
    @Transactional(readOnly = true)
    public List<Person> of(Municipality municipality) {
        return people.findByEmployer(municipality.getId());
    }

    /** Somebody whose details this visitor may change: a contact person their own, and those of colleagues who do not sign in. */
    @Transactional(readOnly = true)
    public Person getToEdit(long id, SignedIn me) {
        Person person = get(id, me.scope());
        if (!Colleagues.mayEdit(person, me)) {
            throw new NotFound();
        }
        return person;
    }

    public Person create(PersonDetails details, Scope scope) {
        Person person = people.save(new Person(details, municipality(details, scope)));
        people.flush();
        return person;
    }

    public void edit(long id, int version, PersonDetails details, SignedIn me) {
        Person person = getToEdit(id, me);
        person.requireVersion(version);
        person.describe(details, municipality(details, me.scope()));
        people.flush();
    }

    private @Nullable Municipality municipality(PersonDetails details, Scope scope) {
        String code = details.employer().municipality();
        Municipality municipality = code == null ? null : municipalities.get(code);
        if (!scope.everything() && (municipality == null || !scope.includes(municipality.getId()))) {
            throw new NotFound();
        }
        return municipality;
    }
}
