package fi.verkosto.season;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeasonRepository extends Repository<Season, Long> {

    Season save(Season season);

    void flush();

    Optional<Season> findByNumber(int number);

    List<Season> findAllByOrderByNumberDesc();

    @Query("select s from Season s left join fetch s.tiers order by s.number desc")
    List<Season> findAllWithTiers();

    @Query("select s from Season s left join fetch s.tiers where s.number = :number")
    Optional<Season> findWithTiers(int number);

    @Query("select s from Season s left join fetch s.tiers where s.state = :state order by s.number desc limit 1")
    Optional<Season> findWithTiers(SeasonState state);

    @Query("select t from SeasonTheme t where t.id = :id and t.season.id = :seasonId")
    Optional<SeasonTheme> findTheme(long id, long seasonId);

    /** For closing: whoever writes a membership of the season meanwhile waits, and is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Season s where s.number = :number")
    Optional<Season> findForClosing(int number);

    /** For changes of what hangs on the season: its version grows even if its own row stays as it is. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select s from Season s where s.number = :number")
    Optional<Season> findForContent(int number);

    boolean existsByNumber(int number);

    /** Whether a season other than the one with the number has days in the range. */
    @Query("select count(s) > 0 from Season s where s.startsOn <= :last and s.endsOn >= :first and s.number <> :number")
    boolean existsOtherBetween(LocalDate first, LocalDate last, int number);

    @Query("select count(s) > 0 from Season s where s.state = :state")
    boolean existsInState(SeasonState state);

    /** Tells the database, until the transaction ends, why a closed season may change its state. */
    @Query(value = "select set_config('verkosto.reopening', :reason, true)", nativeQuery = true)
    String announceReopening(String reason);
}
