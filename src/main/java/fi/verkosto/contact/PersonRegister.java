package fi.verkosto.contact;

import fi.verkosto.account.Scope;
import fi.verkosto.web.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists people, each list in one statement. */
@Service
@Transactional(readOnly = true)
public class PersonRegister {

    private static final String IN_FORCE = " r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today) ";

    private static final String WITHIN = """
            p.merged_into_id is null and (:everything or p.municipality_id = any(:municipalities) or exists (select from person_role r
              where r.person_id = p.id and r.municipality_id = any(:municipalities)))
            """;

    private static final String FOUND = """
            (:words = '' or position(search_form(:words) in search_form(p.first_name || ' ' || p.last_name)) > 0
              or position(search_form(:words) in search_form(p.last_name || ' ' || p.first_name)) > 0
              or position(lower(:words) in lower(p.email)) > 0
              or exists (select from municipality v where (v.code = :words
                  or position(search_form(:words) in search_form(v.name_fi)) > 0
                  or position(search_form(:words) in search_form(v.name_sv)) > 0)
                and (v.id = p.municipality_id
                  or exists (select from person_role r where r.person_id = p.id and r.municipality_id = v.id))))
            """;

    private static final String PEOPLE = " from person p left join municipality u on u.id = p.municipality_id ";

    private static final String CHOSEN = " where " + WITHIN + " and " + FOUND + """
             and (:organisation = '' or p.organisation = :organisation)
             and (:checked = '' or (:checked = 'CONFIRMED' and p.confirmed_at >= :begun)
               or (:checked = 'UNANSWERED' and exists (select from details_request q where q.person_id = p.id and q.round = :round
                 and q.answered_at is null and (p.confirmed_at is null or p.confirmed_at < q.asked_at))))
             and (:validity = '' or (:validity = 'CURRENT') = exists (select from person_role r
               where r.person_id = p.id and""" + IN_FORCE + "))";

    private static final String ROWS =
            """
            select p.id, p.first_name, p.last_name, p.title, p.acting, p.organisation, p.organisation_name,
              u.name_fi as municipality_fi, u.name_sv as municipality_sv, p.email, p.phone,
              (select string_agg(distinct case when r.is_primary then 'PRIMARY' else r.kind end, ',') from person_role r
                where r.person_id = p.id and (:everything or r.municipality_id = any(:municipalities)) and""" + IN_FORCE + """
            ) as roles,
              exists (select from person_role r where r.person_id = p.id) and not exists
                (select from person_role r where r.person_id = p.id and""" + IN_FORCE + """
            ) as former
            """ + PEOPLE + CHOSEN + """
             and (:role = '' or exists (select from person_role r where r.person_id = p.id and r.kind = :role
              and (:validity = 'FORMER' or (""" + IN_FORCE + ")))) order by ";

    private static final String COUNTS = "select r.kind as choice, count(distinct p.id) as people" + PEOPLE
            + "join person_role r on r.person_id = p.id" + CHOSEN + " and (:validity = 'FORMER' or (" + IN_FORCE
            + ")) group by r.kind";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of the list. */
    public Slice<PersonRow> list(PersonFilter filter, int page, Scope scope) {
        int offset = Slice.offset(page, Slice.SIZE);
        List<PersonRow> rows = chosen(
                        ROWS + filter.order().sql(filter.swedish()) + " limit :limit offset :offset", filter, scope)
                .param("role", PersonFilter.name(filter.role()))
                .param("limit", Slice.SIZE + 1)
                .param("offset", offset)
                .query(PersonRow.class)
                .list();
        return Slice.of(rows, offset / Slice.SIZE + 1, Slice.SIZE);
    }

    /** How many of those whom the other filters choose have each role; roles that nobody has are left out. */
    public Map<RoleKind, Integer> counts(PersonFilter filter, Scope scope) {
        Map<RoleKind, Integer> counts = new EnumMap<>(RoleKind.class);
        chosen(COUNTS, filter, scope)
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.choice(), count.people()));
        return counts;
    }

    private JdbcClient.StatementSpec chosen(String statement, PersonFilter filter, Scope scope) {
        LocalDate round = DetailsRound.latest(LocalDate.now(clock));
        return jdbc.sql(statement)
                .param("words", filter.text())
                .param("organisation", PersonFilter.name(filter.organisation()))
                .param("validity", PersonFilter.name(filter.validity()))
                .param("checked", PersonFilter.name(filter.checked()))
                .param("round", round)
                .param("begun", round.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("today", LocalDate.now(clock))
                .param("everything", scope.everything())
                .param("municipalities", scope.ids());
    }

    private record Count(RoleKind choice, int people) {}
}
