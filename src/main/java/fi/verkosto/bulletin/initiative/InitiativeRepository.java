package fi.verkosto.bulletin.initiative;

import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.season.SeasonTheme;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InitiativeRepository extends Repository<Initiative, Long> {

    Initiative save(Initiative initiative);

    void flush();

    /** One of a season in which somebody of the scope is, or was to its end, a member; what was withdrawn is the proposer's own. */
    @Query("""
            select i from Initiative i join fetch i.season s join fetch i.municipality u left join fetch i.theme
            where i.id = :id and (:everything = true or ((i.state <> WITHDRAWN or array_contains(:municipalities, u.id))
              and exists (select 1 from Membership m where m.season = s and m.state in (JOINED, CONTRACTED, ACTIVE, ENDED)
                and array_contains(:municipalities, m.municipality.id))))
            """)
    Optional<Initiative> find(long id, boolean everything, Long[] municipalities);

    /** One that somebody of the scope has proposed, whose membership is in one of the states. */
    @Query("""
            select i from Initiative i join fetch i.season s join fetch i.municipality u left join fetch i.theme
            where i.id = :id and (:everything = true or (array_contains(:municipalities, u.id)
              and exists (select 1 from Membership m where m.season = s and m.municipality = u
                and m.state in :states)))
            """)
    Optional<Initiative> findOwn(
            long id, boolean everything, Long[] municipalities, Collection<MembershipState> states);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Initiative i where i.id = :id")
    Optional<Initiative> lock(long id);

    /** The peer discussions that a municipality has proposed and that are agreed on for the day or a later one. */
    @Query("""
            select i from Initiative i join fetch i.municipality
            where i.season.id = :season and i.municipality.id = :municipality and i.state = ANSWERED
              and i.kind = PEER_DISCUSSION and i.meeting.meetsOn >= :today
            """)
    List<Initiative> findAgreed(long season, long municipality, LocalDate today);

    @Query("select i.state from Initiative i where i.id = :id")
    Optional<InitiativeState> findState(long id);

    /** What a municipality has proposed and nobody has answered. */
    @Query("""
            select i from Initiative i join fetch i.municipality
            where i.season.id = :season and i.municipality.id = :municipality and i.state = PROPOSED
            """)
    List<Initiative> findUnanswered(long season, long municipality);

    /** The memberships in force of seasons that are not closed. */
    @Query("""
            select m from Membership m join fetch m.season s join fetch m.municipality u
            where m.state in (JOINED, CONTRACTED, ACTIVE) and s.state <> CLOSED
              and (:everything = true or array_contains(:municipalities, u.id))
            order by s.number, case when :swedish = true then u.nameSv else u.nameFi end
            """)
    List<Membership> findMemberships(boolean everything, Long[] municipalities, boolean swedish);

    /** The municipalities that are members of a season now. */
    @Query("""
            select new fi.verkosto.municipality.MunicipalityChoice(u.id, u.code, u.nameFi, u.nameSv)
            from Membership m join m.municipality u
            where m.season.id = :season and m.state in (JOINED, CONTRACTED, ACTIVE)
              and (:everything = true or array_contains(:municipalities, u.id))
            order by case when :swedish = true then u.nameSv else u.nameFi end
            """)
    List<MunicipalityChoice> findMembers(long season, boolean everything, Long[] municipalities, boolean swedish);

    @Query("""
            select t from SeasonTheme t join fetch t.season s where s.id in :seasons
            order by s.number, t.purpose, t.ordinal, t.id
            """)
    List<SeasonTheme> findThemes(Collection<Long> seasons);
}
