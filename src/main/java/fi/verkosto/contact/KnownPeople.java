package fi.verkosto.contact;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whom the rows of a file may mean, and what roles they and their municipalities have: in three statements. */
@Component
class KnownPeople {

    /**
     * By address also those whose record was merged into another, which is then the one that is meant. Of those who are only like
     * somebody, and of whom nothing surer is found, the most alike is enough: a whole organisation may be.
     */
    private static final String HITS = """
            with wanted as (
              select line, search_form(name) as form, email, phone, organisation, coalesce(municipality_id, 0) as municipality_id,
                coalesce(lower(organisation_name), '') as organisation_name
              from unnest(cast(:lines as int[]), cast(:names as text[]), cast(:emails as text[]), cast(:phones as text[]),
                cast(:organisations as text[]), cast(:municipalities as bigint[]), cast(:others as text[]))
                as w (line, name, email, phone, organisation, municipality_id, organisation_name)),
            known as materialized (
              select p.id, p.phone, p.organisation, coalesce(p.municipality_id, 0) as municipality_id,
                coalesce(lower(p.organisation_name), '') as organisation_name, search_form(p.first_name || ' ' || p.last_name) as form
              from person p where p.merged_into_id is null),
            sure as materialized (
              select w.line, coalesce(k.merged_into_id, k.id) as person, 'EMAIL' as why, bool_and(k.merged_into_id is not null) as former
              from wanted w join person k on lower(k.email) = w.email group by 1, 2
              union all
              select w.line, k.id, 'NAME', false from wanted w
                join known k using (form, organisation, municipality_id, organisation_name)),
            likely as (
              select distinct on (w.line) w.line, k.id as person, case when k.phone = w.phone then 'PHONE' else 'SIMILAR' end as why,
                false as former
              from wanted w join known k using (organisation, municipality_id, organisation_name)
              where w.line not in (select line from sure) and (k.phone = w.phone or similarity(k.form, w.form) >= :similar)
              order by w.line, coalesce(k.phone = w.phone, false) desc, similarity(k.form, w.form) desc, k.id)
            select line, person, why, former from sure union all select line, person, why, former from likely
            order by line, why, person
            """;

    private static final String PEOPLE = """
            select p.id, p.version, p.first_name, p.last_name, p.title, p.acting, p.language, p.email, p.phone, p.organisation, u.code,
              p.organisation_name
            from person p left join municipality u on u.id = p.municipality_id where p.id = any(:people)
            """;

    private static final String ROLES = """
            select r.person_id, r.municipality_id, r.kind, r.is_primary, r.valid_from, r.valid_to,
              p.first_name || ' ' || p.last_name as name
            from person_role r join person p on p.id = r.person_id
            where r.valid_to is distinct from r.valid_from and (r.person_id = any(:people)
              or (r.municipality_id = any(:municipalities) and (r.kind = 'BILLING' or r.is_primary)))
            order by r.valid_from, r.id
            """;

    private final JdbcClient jdbc;

    KnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody whom a row may mean.
     *
     * @param former whether it is by the address of a record that was merged into theirs
     */
    record Hit(long person, ImportVerdict.Likeness why, boolean former) {}

    /** A role that somebody has, has had or will have. */
    record HeldRole(long person, String name, @Nullable Long municipality, ImportedRole role) {}

    /** Somebody as the record was read. */
    record KnownPerson(int version, PersonDetails details) {}

    /** All that a file has to be compared with. */
    record Found(Map<Integer, List<Hit>> hits, Map<Long, KnownPerson> people, List<HeldRole> roles) {}

    Found find(Map<Integer, WantedPerson> rows) {
        Map<Integer, List<Hit>> hits = new TreeMap<>();
        ask(rows)
                .forEach(hit -> hits.computeIfAbsent(hit.line(), line -> new ArrayList<>())
                        .add(new Hit(hit.person(), hit.why(), hit.former())));
        Long[] people = hits.values().stream()
                .flatMap(List::stream)
                .map(Hit::person)
                .distinct()
                .toArray(Long[]::new);
        Map<Long, KnownPerson> details = new HashMap<>();
        jdbc.sql(PEOPLE)
                .param("people", people)
                .query((row, number) ->
                        details.put(row.getLong("id"), new KnownPerson(row.getInt("version"), details(row))))
                .list();
        return new Found(hits, details, roles(people, rows));
    }

    private List<HitRow> ask(Map<Integer, WantedPerson> rows) {
        List<WantedPerson> wanted = List.copyOf(rows.values());
        return jdbc.sql(HITS)
                .param("lines", rows.keySet().toArray(Integer[]::new))
                .param("names", wanted.stream().map(WantedPerson::name).toArray(String[]::new))
                .param("emails", wanted.stream().map(KnownPeople::email).toArray(String[]::new))
                .param("phones", wanted.stream().map(KnownPeople::phone).toArray(String[]::new))
                .param(
                        "organisations",
                        wanted.stream()
                                .map(row -> row.employer().organisation().name())
                                .toArray(String[]::new))
                .param(
                        "municipalities",
                        wanted.stream()
                                .map(row -> row.municipality() == null
                                        ? null
                                        : row.municipality().getId())
                                .toArray(Long[]::new))
                .param(
                        "others",
                        wanted.stream().map(row -> row.employer().name()).toArray(String[]::new))
                .param("similar", Duplicates.SIMILAR)
                .query(HitRow.class)
                .list();
    }

    private static @Nullable String email(WantedPerson row) {
        EmailAddress email = row.email();
        return email == null ? null : email.text().toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String phone(WantedPerson row) {
        PhoneNumber phone = row.phone();
        return phone == null ? null : phone.e164();
    }

    private List<HeldRole> roles(Long[] people, Map<Integer, WantedPerson> rows) {
        Long[] municipalities = rows.values().stream()
                .map(WantedPerson::municipality)
                .filter(municipality -> municipality != null)
                .map(Municipality::getId)
                .distinct()
                .toArray(Long[]::new);
        return jdbc.sql(ROLES)
                .param("people", people)
                .param("municipalities", municipalities)
                .query((row, number) -> new HeldRole(
                        row.getLong("person_id"),
                        row.getString("name"),
                        row.getObject("municipality_id", Long.class),
                        new ImportedRole(
                                RoleKind.valueOf(row.getString("kind")),
                                row.getBoolean("is_primary"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private static PersonDetails details(ResultSet row) throws SQLException {
        String acting = row.getString("acting");
        String email = row.getString("email");
        String phone = row.getString("phone");
        return new PersonDetails(
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("title"),
                acting == null ? null : Acting.valueOf(acting),
                row.getString("language"),
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone),
                new Employer(
                        Organisation.valueOf(row.getString("organisation")),
                        row.getString("code"),
                        row.getString("organisation_name")));
    }

    private record HitRow(int line, long person, ImportVerdict.Likeness why, boolean former) {}
}
