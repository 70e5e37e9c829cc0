package fi.verkosto.membership;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked only about memberships that have been found within the visitor's scope. */
interface ApproachRepository extends Repository<Approach, Long> {

    Approach save(Approach approach);

    void flush();

    @Query("select a from Approach a left join fetch a.keeper where a.membership.id = :membership")
    Optional<Approach> find(long membership);

    @Query("""
            select new fi.verkosto.membership.ContactLine(c.happenedOn, c.note, coalesce(a.name, c.recordedBy), c.recordedAt)
            from ApproachContact c left join Account a on cast(a.id as string) = c.recordedBy
            where c.membership.id = :membership order by c.happenedOn desc, c.id desc
            """)
    List<ContactLine> contacts(long membership);
}
