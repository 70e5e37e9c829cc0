package fi.verkosto.overview;

import fi.verkosto.account.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds municipalities, their memberships, case numbers, contracts, workshops and people by what somebody types; case and accents do not matter. */
@Service
@Transactional(readOnly = true)
public class SearchRegister {

    /** Of each kind; whoever finds more types more. */
    private static final int MOST = 25;

    private static final String PLACES = """
            with named as (
              select u.id as municipality_id, u.code, name, cast(null as text) as former
              from municipality u cross join lateral (values (u.name_fi), (u.name_sv)) as names (name)
              union all
              select f.successor_id, f.code, name, f.name_fi
              from former_municipality f cross join lateral (values (f.name_fi), (f.name_sv)) as names (name)),
            found as (
              select municipality_id, bool_or(code = :code or search_form(name) = search_form(:words)) as exact,
                case when bool_or(former is null) then null else min(former) end as former
              from named
              where code = :code or position(search_form(:words) in search_form(name)) > 0
              group by municipality_id)
            select u.id, u.code, u.name_fi, u.name_sv, found.former, found.exact
            from found join municipality u on u.id = found.municipality_id
            where :everything or u.id in (:municipalities)
            order by found.exact desc, u.name_fi limit :most
            """;

    private static final String STAYS = """
            select m.id, u.name_fi, u.name_sv, s.number as season, m.state
            from membership m join municipality u on u.id = m.municipality_id join season s on s.id = m.season_id
            where u.id in (:found) and (:everything or u.id in (:municipalities))
            order by u.name_fi, s.number desc limit :most
            """;

    /**
     * Each is found by its own few columns, so that one statement fetches them all. A contract's number is long enough to be
     * told apart only from its dash on; drafts are the office's own.
     */
    private static final String OTHERS = """
            (select 'CASE' as kind, d.id, c.case_number as text, 0 as slot, u.name_fi, u.name_sv, s.number as season
            from municipal_case c join decision d on d.case_id = c.id join municipality u on u.id = c.municipality_id
              join season s on s.id = d.season_id
            where position(search_form(:words) in search_form(c.case_number)) > 0
              and (:everything or u.id in (:municipalities))
            order by s.number desc, c.case_number, d.id limit :most)
            union all
            (select 'CONTRACT', c.id, n.number, 0, u.name_fi, u.name_sv, s.number
            from contract c join municipality u on u.id = c.municipality_id join season s on s.id = c.season_id
              cross join lateral (values (s.number || '-' || lpad(c.ordinal::text, 3, '0'))) as n (number)
            where (position('-' in :words) > 0 and starts_with(n.number, :words)
                or position(search_form(:words) in search_form(u.name_fi)) > 0
                or position(search_form(:words) in search_form(u.name_sv)) > 0)
              and (:everything or u.id in (:municipalities) and c.state <> 'DRAFT')
            order by s.number desc, u.name_fi, c.ordinal desc limit :most)
            union all
            (select 'WORKSHOP', w.id, w.topic, coalesce(w.slot, 0), u.name_fi, u.name_sv, s.number
            from workshop w join municipality u on u.id = w.municipality_id join membership m on m.id = w.membership_id
              join season s on s.id = m.season_id
            where position(search_form(:words) in search_form(w.topic)) > 0
              and (:everything or u.id in (:municipalities))
            order by s.number desc, u.name_fi, w.slot limit :most)
            union all
            (select 'PERSON', p.id, p.first_name || ' ' || p.last_name, 0, coalesce(u.name_fi, p.organisation_name),
              coalesce(u.name_sv, p.organisation_name), 0
            from person p left join municipality u on u.id = p.municipality_id
            where (position(search_form(:words) in search_form(p.first_name || ' ' || p.last_name)) > 0
                or position(search_form(:words) in search_form(p.last_name || ' ' || p.first_name)) > 0
                or position(lower(:words) in lower(p.email)) > 0)
              and p.merged_into_id is null and (:everything or p.municipality_id in (:municipalities) or exists (select from person_role r
                where r.person_id = p.id and r.municipality_id in (:municipalities)))
            order by p.last_name, p.first_name, p.id limit :most)
            """;

    private final JdbcClient jdbc;

    SearchRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the words find within the scope. */
    public SearchHits search(@Nullable String typed, Scope scope) {
        String words = Names.words(typed);
        if (words.isEmpty()) {
            return SearchHits.NOTHING;
        }
        List<SearchHits.Place> places = within(scope, jdbc.sql(PLACES))
                .param("words", words)
                .param("code", Names.code(words))
                .query(SearchHits.Place.class)
                .list();
        List<SearchHits.Case> cases = new ArrayList<>();
        List<SearchHits.Contract> contracts = new ArrayList<>();
        List<SearchHits.Workshop> workshops = new ArrayList<>();
        List<SearchHits.Person> people = new ArrayList<>();
        within(scope, jdbc.sql(OTHERS)).param("words", words).query(row -> {
            long id = row.getLong("id");
            String text = row.getString("text");
            String nameFi = row.getString("name_fi");
            String nameSv = row.getString("name_sv");
            int season = row.getInt("season");
            switch (row.getString("kind")) {
                case "CASE" -> cases.add(new SearchHits.Case(id, text, nameFi, nameSv, season));
                case "CONTRACT" -> contracts.add(new SearchHits.Contract(id, text, nameFi, nameSv, season));
                case "PERSON" -> people.add(new SearchHits.Person(id, text, nameFi, nameSv));
                default -> workshops.add(new SearchHits.Workshop(id, text, row.getInt("slot"), nameFi, nameSv, season));
            }
        });
        return new SearchHits(words, places, stays(places, scope), cases, contracts, workshops, people);
    }

    private List<SearchHits.Stay> stays(List<SearchHits.Place> places, Scope scope) {
        if (places.isEmpty()) {
            return List.of();
        }
        return within(scope, jdbc.sql(STAYS))
                .param("found", places.stream().map(SearchHits.Place::id).toList())
                .query(SearchHits.Stay.class)
                .list();
    }

    private static JdbcClient.StatementSpec within(Scope scope, JdbcClient.StatementSpec statement) {
        return statement
                .param("everything", scope.everything())
                .param("municipalities", scope.listed())
                .param("most", MOST);
    }
}
