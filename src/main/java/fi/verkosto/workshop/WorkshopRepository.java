package fi.verkosto.workshop;

import fi.verkosto.season.SeasonTheme;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkshopRepository extends Repository<Workshop, Long> {

    Workshop save(Workshop workshop);

    void flush();

    @Query("""
            select w from Workshop w join fetch w.membership m join fetch m.season join fetch w.municipality
              left join fetch w.theme left join fetch w.kinds left join fetch w.audiences left join fetch w.attendance
            where w.id = :id and (:everything = true or array_contains(:municipalities, w.municipality.id))
            """)
    Optional<Workshop> find(long id, boolean everything, Long[] municipalities);

    /** One with an approved report that belongs to the scope, or that the whole network may read. */
    @Query("""
            select w from Workshop w join fetch w.membership m join fetch m.season join fetch w.municipality
              left join fetch w.theme left join fetch w.kinds left join fetch w.audiences left join fetch w.attendance
            where w.id = :id and w.report.approvedOn is not null
              and (:everything = true or w.internal = false or array_contains(:municipalities, w.municipality.id))
            """)
    Optional<Workshop> findReported(long id, boolean everything, Long[] municipalities);

    /** What the workshops of a membership take, besides one of them. */
    @Query("""
            select w.slots from Workshop w
            where w.membership.id = :membership and w.id <> :besides and w.state not in (IDEA, CANCELLED)
            """)
    List<SlotUse> findTaken(long membership, long besides);

    @Query("""
            select w from Workshop w left join fetch w.theme left join fetch w.kinds left join fetch w.audiences
            where w.membership.id = :membership order by w.slots.slot, w.id
            """)
    List<Workshop> findByMembership(long membership);

    /** Every member of the season with its workshops: one line per workshop, or one for a member without any. */
    @Query("""
            select new fi.verkosto.workshop.BoardEntry(m.id, m.state, m.workshopQuota, u.nameFi, u.nameSv,
              w.id, w.slots.slot, w.slots.secondSlot, w.state, w.report.approvedOn, w.topic, w.holding.heldOn, t.id,
              t.parent.id)
            from Membership m join m.municipality u
              left join Workshop w on w.membership = m and w.state not in (IDEA, CANCELLED) and w.slots.slot is not null
              left join w.theme t
            where m.season.id = :season and m.state in (JOINED, CONTRACTED, ACTIVE, ENDED)
            order by case when :swedish = true then u.nameSv else u.nameFi end, m.id, w.slots.slot
            """)
    List<BoardEntry> findBoard(long season, boolean swedish);

    @Query("select t from SeasonTheme t where t.season.id = :season order by t.purpose, t.ordinal, t.id")
    List<SeasonTheme> findThemes(long season);
}
