package fi.verkosto.contact;

import fi.verkosto.contact.ImportPlan.Step;
import fi.verkosto.contact.ImportVerdict.Changed;
import fi.verkosto.contact.ImportVerdict.NewPerson;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.ViolatedConstraint;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what a file of people was decided to mean, in the transaction of whoever asks. */
@Component
class PersonImportWriter {

    private final PersonRepository people;
    private final RoleService roles;
    private final JdbcClient jdbc;

    PersonImportWriter(PersonRepository people, RoleService roles, JdbcClient jdbc) {
        this.people = people;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    /** One file after the other: two with the same new people must not both find them new. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('person_import'))::text")
                .query(String.class)
                .single();
    }

    /**
     * Stores the steps in their order.
     *
     * @throws ImportOutdated when somebody has changed one of the people, or given one of the roles, a moment ago
     */
    void write(List<Step> steps) {
        Set<Person> given;
        try {
            given = store(steps);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException meanwhile) {
            throw new ImportOutdated();
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter(name -> name.startsWith("contact_role_"))
                    .<RuntimeException>map(taken -> new ImportOutdated())
                    .orElse(violation);
        }
        roles.followGiven(given);
    }

    /** Says who has got roles with which they act. */
    private Set<Person> store(List<Step> steps) {
        Map<Long, Person> stored = stored(steps);
        Map<Somebody, Person> written = new IdentityHashMap<>();
        Set<Person> given = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Step step : steps) {
            Somebody somebody = step.somebody();
            if (somebody != null && step.verdict().outcome().isWritten()) {
                Long id = somebody.id();
                Person known = id == null ? written.get(somebody) : Objects.requireNonNull(stored.get(id));
                Person person = write(step, known);
                written.put(somebody, person);
                ImportedRole role = step.verdict().role();
                if (role != null && role.kind().isActing() && person.getAccount() != null) {
                    given.add(person);
                }
            }
        }
        people.flush();
        return given;
    }

    /** Those who are known, as they were when the rows were held against them. */
    private Map<Long, Person> stored(List<Step> steps) {
        Map<Long, Integer> versions = new HashMap<>();
        for (Step step : steps) {
            Somebody somebody = step.somebody();
            Long id = somebody == null ? null : somebody.id();
            if (somebody != null && id != null && step.verdict().outcome().isWritten()) {
                versions.put(id, somebody.version());
            }
        }
        Map<Long, Person> byId = new HashMap<>();
        people.findAmong(versions.keySet().toArray(Long[]::new)).forEach(person -> {
            person.requireVersion(Objects.requireNonNull(versions.get(person.getId())));
            byId.put(person.getId(), person);
        });
        return byId;
    }

    private Person write(Step step, @Nullable Person known) {
        Municipality municipality = step.municipality();
        ImportVerdict verdict = step.verdict();
        Person person;
        if (verdict instanceof NewPerson added) {
            person = people.save(new Person(added.details(), municipality));
        } else {
            person = Objects.requireNonNull(known);
        }
        if (verdict instanceof Changed changed) {
            person.describe(changed.after(), municipality);
        }
        ImportedRole role = verdict.role();
        if (role != null) {
            roles.take(person, role, municipality);
        }
        return person;
    }
}
