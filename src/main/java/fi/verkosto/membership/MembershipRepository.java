package fi.verkosto.membership;

import fi.verkosto.shared.Money;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, Long> {

    Membership save(Membership membership);

    void flush();

    @Query("""
            select m from Membership m join fetch m.municipality u join fetch u.region join fetch m.season
            where m.id = :id and (:everything = true or array_contains(:municipalities, u.id))
            """)
    Optional<Membership> find(long id, boolean everything, Long[] municipalities);

    @Query("""
            select m from Membership m join fetch m.municipality u join fetch u.region join fetch m.season
            left join fetch m.years where m.id = :id and (:everything = true or array_contains(:municipalities, u.id))
            """)
    Optional<Membership> findWithFee(long id, boolean everything, Long[] municipalities);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select m from Membership m where m.id = :id and (:everything = true or array_contains(:municipalities, m.municipality.id))")
    Optional<Membership> lock(long id, boolean everything, Long[] municipalities);

    @Query("""
            select m from Membership m join fetch m.season join fetch m.municipality
            where m.municipality.id = :municipality and m.season.id = :season
            """)
    Optional<Membership> find(long municipality, long season);

    /** Which of the municipalities have a row in the season, whatever its state. */
    @Query(
            "select m.municipality.id from Membership m where m.season.id = :season and m.municipality.id in :municipalities")
    Set<Long> findEnrolled(long season, Collection<Long> municipalities);

    /** The fees of a season in which the municipalities were members. */
    @Query("""
            select new fi.verkosto.membership.MembershipRepository$PaidFee(m.municipality.id, m.annualFee) from Membership m
            where m.municipality.id in :municipalities and m.season.number = :season
              and m.state in (JOINED, CONTRACTED, ACTIVE, ENDED) and m.annualFee is not null
            """)
    List<PaidFee> findAnnualFees(Collection<Long> municipalities, int season);

    /** All of a municipality, the newest season first. */
    @Query(
            "select m from Membership m join fetch m.season s where m.municipality.id = :municipality order by s.number desc")
    List<Membership> findByMunicipality(long municipality);

    @Query("select m from Membership m where m.season.id = :season and m.state in :states")
    List<Membership> findBySeasonAndStates(long season, Collection<MembershipState> states);

    record PaidFee(long municipality, Money annualFee) {}
}
