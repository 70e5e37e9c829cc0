package fi.verkosto.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whoever sees only some municipalities sees those who work for them or have had a role in them. */
interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    void flush();

    /** Holds the person until the end of the transaction; before anything else is read. */
    @Query(value = "select id from person where id = :id for update", nativeQuery = true)
    Optional<Long> lock(long id);

    @Query(
            "select p from Person p where p.municipality.id = :municipality and p.mergedInto is null order by p.lastName, p.firstName, p.id")
    List<Person> findByEmployer(long municipality);

    @Query("select p from Person p left join fetch p.municipality left join fetch p.account"
            + " where array_contains(:ids, p.id) = true")
    List<Person> findAmong(Long[] ids);

    @Query("select p.id from Person p where p.mergedInto.id = :kept order by p.id")
    List<Long> findMergedInto(long kept);

    @Query("select count(p) > 0 from Person p where p.mergedInto.id = :kept")
    boolean hasMerged(long kept);

    @Query("select count(p) > 0 from Person p where p.account.id = :account")
    boolean hasAccount(long account);

    @Query("""
            select p from Person p left join fetch p.municipality left join fetch p.account left join fetch p.mergedInto
            where p.id = :id and (:everything = true or array_contains(:municipalities, p.municipality.id)
              or exists (select 1 from ContactRole r where (r.person = p or r.person.mergedInto = p) and array_contains(:municipalities, r.municipality.id)))
            """)
    Optional<Person> find(long id, boolean everything, Long[] municipalities);
}
