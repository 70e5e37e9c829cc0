package fi.verkosto.contact;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whoever sees only some municipalities sees those who work for them or have had a role in them. */
interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    void flush();

    @Query("""
            select p from Person p left join fetch p.municipality left join fetch p.account
            where p.id = :id and (:everything = true or array_contains(:municipalities, p.municipality.id)
              or exists (select 1 from ContactRole r where r.person = p and array_contains(:municipalities, r.municipality.id)))
            """)
    Optional<Person> find(long id, boolean everything, Long[] municipalities);
}
