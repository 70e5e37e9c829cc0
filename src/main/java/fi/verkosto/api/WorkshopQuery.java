package fi.verkosto.api;

import fi.verkosto.account.Scope;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.WorkshopKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a page of workshop slots and their number in one query. */
@Component
class WorkshopQuery {

    private static final String PAGE = """
            with place as (
              select m.id as membership_id, number as slot, w.id as workshop_id,
                case when m.state in ('JOINED', 'CONTRACTED', 'ACTIVE') then 'FREE' else 'UNUSED' end as empty
              from membership m cross join lateral generate_series(1, m.workshop_quota) as number
                left join workshop w on w.membership_id = m.id and number in (w.slot, w.second_slot)
                  and w.state not in ('IDEA', 'CANCELLED')
              where w.id is not null or m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')
              union all
              select w.membership_id, null, w.id, '' from workshop w
              where w.slot is null and w.state not in ('IDEA', 'CANCELLED'))
            select m.id as membership, s.number as season, u.code, u.name_fi, u.name_sv, place.slot,
              coalesce(w.state, case when s.state = 'CLOSED' then 'UNUSED' else place.empty end) as state,
              w.id, w.topic, t.title as theme, coalesce(w.held_on, w.planned_on) as date, w.starts_at, w.ends_at,
              nullif(concat_ws(', ', (select string_agg(p.first_name || ' ' || p.last_name, ', ' order by p.last_name, p.first_name)
                from workshop_expert e join person p on p.id = e.person_id where e.workshop_id = w.id and not e.removed),
                w.experts), '') as experts,
              w.participants, w.state = 'REPORTED' as reported, w.approved_on,
              array(select k.kind from workshop_kind k where k.workshop_id = w.id) as kinds,
              array(select a.audience from workshop_audience a where a.workshop_id = w.id) as audiences,
              count(*) over () as total
            from place join membership m on m.id = place.membership_id join season s on s.id = m.season_id
              join municipality u on u.id = m.municipality_id
              left join workshop w on w.id = place.workshop_id left join season_theme t on t.id = w.theme_id
            where (cast(:season as int) is null or s.number = :season) and (cast(:code as text) is null or u.code = :code)
              and (:everything or u.id in (:municipalities))
            order by s.number desc, u.name_fi, place.slot nulls last, w.id limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    WorkshopQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ApiPage<WorkshopSlot> page(@Nullable Integer season, @Nullable String code, ApiPaging paging, Scope scope) {
        return ApiPage.read(
                jdbc.sql(PAGE).param("season", season).param("code", code), paging, scope, (row, number) -> slot(row));
    }

    private static WorkshopSlot slot(ResultSet row) throws SQLException {
        return new WorkshopSlot(
                row.getLong("membership"),
                row.getInt("season"),
                new MunicipalityName(row.getString("code"), row.getString("name_fi"), row.getString("name_sv")),
                row.getObject("slot", Integer.class),
                row.getString("state"),
                row.getObject("id", Long.class),
                row.getString("topic"),
                row.getString("theme"),
                words(row.getArray("kinds"), WorkshopKind::valueOf),
                words(row.getArray("audiences"), Audience::valueOf),
                row.getObject("date", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("experts"),
                row.getObject("participants", Integer.class),
                row.getBoolean("reported"),
                row.getObject("approved_on", LocalDate.class));
    }

    private static <E extends Enum<E>> List<E> words(@Nullable Array array, Function<String, E> word)
            throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray()).map(word).sorted().toList();
    }
}
