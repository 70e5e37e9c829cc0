package fi.verkosto.bulletin;

import fi.verkosto.contact.RoleKind;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BulletinRepository extends Repository<Bulletin, Long> {

    /** Whoever sees everything reads drafts, too; contact persons of present and former members what was sent. */
    String READABLE = " (:everything = true or (b.sentAt is not null and exists (select 1 from Membership m"
            + " where m.state in (JOINED, CONTRACTED, ACTIVE, ENDED)"
            + " and array_contains(:municipalities, m.municipality.id)))) ";

    Bulletin save(Bulletin bulletin);

    void flush();

    @Query("select b from Bulletin b join fetch b.season where b.id = :id and" + READABLE)
    Optional<Bulletin> find(long id, boolean everything, Long[] municipalities);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bulletin b where b.id = :id")
    Optional<Bulletin> lock(long id);

    /** For changes of its list: its version grows even if its own row stays as it is. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select b from Bulletin b where b.id = :id")
    Optional<Bulletin> findForList(long id);

    /** Drafts first, then the newest. */
    @Query("select b from Bulletin b join fetch b.season where" + READABLE
            + "order by b.sentAt desc nulls first, b.id desc limit :limit offset :offset")
    List<Bulletin> list(boolean everything, Long[] municipalities, int offset, int limit);

    /** People with such a role today in a municipality that is a member of the season; once for each of their roles. */
    @Query("""
            select new fi.verkosto.bulletin.Recipient(p.id, p.firstName, p.lastName, p.email, p.language, u.nameFi, u.nameSv,
              m.basis.population)
            from ContactRole r join r.person recorded join Person p on p.id = coalesce(recorded.mergedInto.id, recorded.id)
              join r.municipality u join Membership m on m.municipality = u
            where m.season.id = :season and m.state in (JOINED, CONTRACTED, ACTIVE) and p.email is not null
              and r.kind in :kinds and r.validFrom <= :today and (r.validTo is null or r.validTo > :today)
            order by p.lastName, p.firstName, p.id, u.nameFi
            """)
    List<Recipient> findPeople(long season, Collection<RoleKind> kinds, LocalDate today);

    /** The person who signs in with the account. */
    @Query("select p.id from Person p where p.account.id = :account")
    Optional<Long> findPersonOf(long account);
}
