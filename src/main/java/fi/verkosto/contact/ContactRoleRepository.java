package fi.verkosto.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Roles of people, those in other municipalities left out for whoever sees only some. */
interface ContactRoleRepository extends Repository<ContactRole, Long> {

    String VISIBLE = " (:everything = true or array_contains(:municipalities, r.municipality.id)) ";

    ContactRole save(ContactRole role);

    void flush();

    @Query("""
            select r from ContactRole r join fetch r.person p left join fetch p.mergedInto left join fetch r.municipality
            where r.id = :id and (p.id = :person or p.mergedInto.id = :person) and""" + VISIBLE)
    Optional<ContactRole> find(long id, long person, boolean everything, Long[] municipalities);

    @Query(
            "select r from ContactRole r join fetch r.person p left join fetch p.mergedInto left join fetch r.municipality"
                    + " where (p.id = :person or p.mergedInto.id = :person) and" + VISIBLE
                    + "order by r.validFrom desc, r.id desc")
    List<ContactRole> findByPerson(long person, boolean everything, Long[] municipalities);

    /** Those of the kind in the municipality that hold on the day or later. */
    @Query("""
            select r from ContactRole r join fetch r.person p left join fetch p.mergedInto
            where r.municipality.id = :municipality and r.kind = :kind and (r.validTo is null or r.validTo > :day)
              and r.validTo is distinct from r.validFrom
            order by r.validFrom, r.id
            """)
    List<ContactRole> findFrom(long municipality, RoleKind kind, LocalDate day);

    @Query("""
            select count(r) > 0 from ContactRole r
            where (r.person.id = :person or r.person.mergedInto.id = :person)
              and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)
            """)
    boolean hasRole(long person, LocalDate day);

    /** Everybody with a role in the municipality, now, later or before. */
    @Query(
            "select r from ContactRole r join fetch r.person p left join fetch p.mergedInto where r.municipality.id = :municipality"
                    + " order by r.kind, r.primary desc, r.person.lastName, r.person.firstName, r.id")
    List<ContactRole> findByMunicipality(long municipality);
}
