package fi.verkosto.decision;

import fi.verkosto.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, Long> {

    String ROW = """
            select new fi.verkosto.decision.DecisionRow(d.id, m.code, m.nameFi, m.nameSv, s.number, c.caseNumber,
              d.meeting.bodyKind, d.meeting.bodyName, d.meeting.meetingDate, d.meeting.section, d.outcome,
              d.vote.unanimous, d.minutes.finalOn)
            from Decision d join d.municipality m join d.season s join d.municipalCase c
            """;

    String NEWEST_FIRST =
            " order by d.meeting.meetingDate desc nulls last, d.meeting.section desc nulls last, d.id desc ";

    Decision save(Decision decision);

    void flush();

    @Query("""
            select d from Decision d join fetch d.municipalCase join fetch d.municipality m join fetch d.season
            left join fetch d.minutesFile
            where d.id = :id and (:everything = true or array_contains(:municipalities, m.id))
            """)
    Optional<Decision> find(long id, boolean everything, Long[] municipalities);

    @Query(ROW + """
            where (:everything = true or array_contains(:municipalities, m.id))
              and (:season is null or s.number = :season) and (:outcome is null or d.outcome = :outcome)
            """ + NEWEST_FIRST + "limit :limit offset :offset")
    List<DecisionRow> list(
            @Nullable Integer season,
            @Nullable Outcome outcome,
            boolean everything,
            Long[] municipalities,
            int limit,
            int offset);

    @Query(ROW + "where m.id = :municipality and s.id = :season" + NEWEST_FIRST)
    List<DecisionRow> findByMembership(long municipality, long season);

    @Query(
            "select count(d) > 0 from Decision d where d.municipality.id = :municipality and d.season.id = :season and d.outcome = JOIN")
    boolean existsJoin(long municipality, long season);

    @Query(ROW + "where c.id = :municipalCase" + NEWEST_FIRST)
    List<DecisionRow> findByCase(long municipalCase);

    /** Whether the document belongs to a decision within the scope. */
    @Query("""
            select count(d) > 0 from Decision d where d.minutesFile.id = :document
              and (:everything = true or array_contains(:municipalities, d.municipality.id))
            """)
    boolean isFileOfDecision(long document, boolean everything, Long[] municipalities);

    @Query("select c from MunicipalCase c where c.municipality.id = :municipality and c.caseNumber = :number")
    Optional<MunicipalCase> findCase(long municipality, CaseNumber number);

    /**
     * Other handlings of the same section of the same meeting. An unknown day or section is the same only of the same
     * season, and both unknown ones only with the same outcome as well.
     */
    @Query("""
            select d.id from Decision d
            where d.municipality.id = :municipality and d.id <> :itself and d.meeting.bodyKind = :body
              and d.meeting.meetingDate is not distinct from :day
              and d.meeting.section is not distinct from :section
              and (d.meeting.meetingDate is not null and d.meeting.section is not null
                or d.season.number = :season
                  and (d.meeting.meetingDate is not null or d.meeting.section is not null or d.outcome = :outcome))
            order by d.id
            """)
    List<Long> findTaken(
            long municipality,
            BodyKind body,
            @Nullable LocalDate day,
            @Nullable Integer section,
            int season,
            Outcome outcome,
            long itself);
}
