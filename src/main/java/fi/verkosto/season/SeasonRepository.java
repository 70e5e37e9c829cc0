package fi.verkosto.season;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeasonRepository extends Repository<Season, Long> {

    Season save(Season season);

    void flush();

    Optional<Season> findByNumber(int number);

    List<Season> findAllByOrderByNumberDesc();

    @Query("select s from Season s left join fetch s.tiers where s.number = :number")
    Optional<Season> findWithTiers(int number);

    @Query("select s from Season s left join fetch s.tiers where s.state = :state order by s.number desc limit 1")
    Optional<Season> findWithTiers(SeasonState state);

    @Query("select t from SeasonTheme t where t.id = :id and t.season.id = :seasonId")
    Optional<SeasonTheme> findTheme(long id, long seasonId);
}
