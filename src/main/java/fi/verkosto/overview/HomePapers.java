package fi.verkosto.overview;

import fi.verkosto.account.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a contact person's start page shows besides the workshops: the papers of each membership, and the people. */
@Service
@Transactional(readOnly = true)
public class HomePapers {

    private static final String PAPERS = """
            select 'CONTRACT' as kind, c.id, c.membership_id, s.number || '-' || lpad(c.ordinal::text, 3, '0') as text, c.state,
              coalesce(greatest(c.network_signed_on, c.municipality_signed_on), c.sent_on) as day, c.signed_file_id as file
            from contract c join season s on s.id = c.season_id
            where c.municipality_id in (:municipalities) and c.state <> 'DRAFT' and s.state in ('OPEN', 'ACTIVE')
            union all
            select 'DECISION', d.id, m.id, concat_ws(' ', d.body_name, '§ ' || d.section), d.outcome, d.meeting_date,
              d.minutes_file_id
            from decision d join season s on s.id = d.season_id
              join membership m on m.municipality_id = d.municipality_id and m.season_id = d.season_id
            where d.municipality_id in (:municipalities) and s.state in ('OPEN', 'ACTIVE')
            order by 1, day desc nulls last, id desc
            """;

    private static final String PEOPLE = """
            select p.id, p.first_name || ' ' || p.last_name as name, p.title, p.acting, u.code, p.account_id as account,
              string_agg(case when r.is_primary then 'PRIMARY' else r.kind end, ',' order by r.is_primary desc, r.kind) as roles,
              exists (select from details_request d where d.person_id = p.id and d.asked_at > coalesce(p.confirmed_at, '-infinity')) as asked
            from person_role r join person p on p.id = r.person_id join municipality u on u.id = r.municipality_id
            where r.municipality_id in (:municipalities) and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today)
            group by p.id, u.code
            order by bool_or(r.is_primary) desc, p.last_name, p.first_name, p.id
            """;

    private final JdbcClient jdbc;

    HomePapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A contract or a decision.
     *
     * @param text number of the contract; body and section of the decision
     * @param state of the contract; outcome of the decision
     * @param file id of the signed contract, or of the minutes
     */
    public record Paper(
            String kind,
            long id,
            long membershipId,
            String text,
            String state,
            @Nullable LocalDate day,
            @Nullable Long file) {

        public boolean isContract() {
            return kind.equals("CONTRACT");
        }
    }

    /**
     * Somebody of the municipality with the code.
     *
     * @param account id of the account with which the person signs in
     * @param roles names of the roles that hold today, with commas; PRIMARY of the first liaison
     * @param asked whether the person has been asked if the details are right and has not answered
     */
    public record Colleague(
            long id,
            String name,
            @Nullable String title,
            @Nullable String acting,
            String code,
            @Nullable Long account,
            String roles,
            boolean asked) {

        public List<String> roleNames() {
            return List.of(roles.split(","));
        }
    }

    /** Contracts and decisions of the memberships of present seasons, the newest first. */
    public List<Paper> papers(Scope scope) {
        return jdbc.sql(PAPERS)
                .param("municipalities", scope.listed())
                .query(Paper.class)
                .list();
    }

    /** The people with a role today, the first liaison before the others. */
    public List<Colleague> people(Scope scope, LocalDate today) {
        return jdbc.sql(PEOPLE)
                .param("municipalities", scope.listed())
                .param("today", today)
                .query(Colleague.class)
                .list();
    }
}
