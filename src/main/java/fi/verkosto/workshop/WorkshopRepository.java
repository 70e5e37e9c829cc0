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
              left join fetch w.theme left join fetch w.audiences
            where w.id = :id and (:everything = true or array_contains(:municipalities, w.municipality.id))
            """)
    Optional<Workshop> find(long id, boolean everything, Long[] municipalities);

    @Query("select w.slot from Workshop w where w.membership.id = :membership and w.state <> CANCELLED")
    List<Integer> findTakenSlots(long membership);

    @Query("""
            select w from Workshop w left join fetch w.theme left join fetch w.audiences
            where w.membership.id = :membership order by w.slot, w.id
            """)
    List<Workshop> findByMembership(long membership);

    /** Every member of the season with its workshops: one line per workshop, or one for a member without any. */
    @Query("""
            select new fi.verkosto.workshop.BoardEntry(m.id, m.state, m.workshopQuota, u.nameFi, u.nameSv,
              w.id, w.slot, w.state, w.topic, w.heldOn, t.id, t.parent.id)
            from Membership m join m.municipality u
              left join Workshop w on w.membership = m and w.state <> CANCELLED
              left join w.theme t
            where m.season.id = :season and m.state in (JOINED, CONTRACTED, ACTIVE, ENDED)
            order by case when :swedish = true then u.nameSv else u.nameFi end, m.id, w.slot
            """)
    List<BoardEntry> findBoard(long season, boolean swedish);

    @Query("""
            select new fi.verkosto.workshop.WaitingReport(w.id, m.id, u.nameFi, u.nameSv, w.slot, w.topic, w.heldOn)
            from Workshop w join w.membership m join w.municipality u
            where m.season.id = :season and w.state = HELD order by w.heldOn, w.id
            """)
    List<WaitingReport> findWithoutReport(long season);

    @Query("select t from SeasonTheme t where t.season.id = :season order by t.purpose, t.ordinal, t.id")
    List<SeasonTheme> findThemes(long season);
}
