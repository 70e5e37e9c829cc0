package fi.verkosto.overview;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import fi.verkosto.season.SeasonService;
import fi.verkosto.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register: every municipality with its fee tier, the seasons in which it was a member, and where it stands now. */
@Service
@Transactional(readOnly = true)
public class MunicipalityRegister {

    /** Any part of a present or a former name, or a code. */
    private static final String NAMED = """
            (u.code = :code
              or position(search_form(:words) in search_form(u.name_fi)) > 0
              or position(search_form(:words) in search_form(u.name_sv)) > 0
              or exists (select from former_municipality f where f.successor_id = u.id and (f.code = :code
                or position(search_form(:words) in search_form(f.name_fi)) > 0
                or position(search_form(:words) in search_form(f.name_sv)) > 0)))
            """;

    /**
     * Names, conditions and order depend on the language and on the filters that are on: they are put in from constants,
     * never from what somebody typed. Filters that are off are left out, so that the server keeps one plan for each question.
     */
    private static final String ROWS = """
            with road as (
              select m.municipality_id, m.state, s.number, m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED') as member,
                s.id = :present as current,
                case when s.id = :present and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED') then 0
                  when s.state in ('OPEN', 'ACTIVE') and s.id <> :present then 1 when s.state in ('OPEN', 'ACTIVE') then 2
                  else 3 end as weight
              from membership m join season s on s.id = m.season_id),
            standing as (
              select municipality_id, string_agg(number::text, ', ' order by number) filter (where member) as seasons,
                bool_or(member and current) as current, bool_or(member) as ever,
                (array_agg(state order by weight, number desc))[1] as state,
                (array_agg(number order by weight, number desc))[1] as state_season, min(weight) = 3 as past
              from road group by municipality_id)
            select u.code, %1$s as name, %2$s as region, p.population, h.seasons, h.state, h.state_season,
              coalesce(h.past, false) as past, count(*) over () as total
            from municipality u join region r on r.code = u.region_code
              left join population_figure p on p.municipality_id = u.id and p.year = :year
              left join standing h on h.municipality_id = u.id
            where %3$s
            order by %4$s limit :limit offset :offset
            """;

    private final SeasonService seasons;
    private final JdbcClient jdbc;

    MunicipalityRegister(SeasonService seasons, JdbcClient jdbc) {
        this.seasons = seasons;
        this.jdbc = jdbc;
    }

    /** A page of the register with what its head and its filters need. */
    public Register list(RegisterFilter filter, int page) {
        SeasonCalendar calendar = seasons.calendarWithTiers();
        Pricing pricing = pricing(calendar);
        int offset = Slice.offset(page, Slice.SIZE);
        List<RegisterLine> lines = lines(filter, pricing, calendar, offset);
        return new Register(
                pricing,
                regions(filter.swedish()),
                Slice.of(lines, offset / Slice.SIZE + 1, Slice.SIZE),
                lines.isEmpty() ? 0 : lines.get(0).total());
    }

    private List<RegisterLine> lines(RegisterFilter filter, Pricing pricing, SeasonCalendar calendar, int offset) {
        Pricing.Tier size = pricing.tierFrom(filter.size());
        String words = Names.words(filter.words());
        return jdbc.sql(ROWS.formatted(
                        name(filter.swedish()),
                        region(filter.swedish()),
                        String.join(" and ", conditions(filter, size)),
                        order(filter)))
                .param("present", calendar.present().map(Season::getId).orElse(0L))
                .param("year", pricing.populationDate().getYear())
                .param("words", words)
                .param("code", Names.code(words))
                .param("region", Objects.requireNonNullElse(filter.region(), ""))
                .param(
                        "language",
                        filter.language() == null ? "" : filter.language().name())
                .param("min", size == null ? 0 : size.min())
                .param("max", size == null || size.max() == null ? Integer.MAX_VALUE : size.max())
                .param("limit", Slice.SIZE + 1)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    private static RegisterLine line(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new RegisterLine(
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                row.getObject("population", Integer.class),
                row.getString("seasons"),
                state == null ? null : MembershipState.valueOf(state),
                row.getObject("state_season", Integer.class),
                row.getBoolean("past"),
                row.getLong("total"));
    }

    private static List<String> conditions(RegisterFilter filter, Pricing.@Nullable Tier size) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!Names.words(filter.words()).isEmpty()) {
            conditions.add(NAMED);
        }
        if (filter.region() != null) {
            conditions.add("u.region_code = :region");
        }
        if (filter.language() != null) {
            conditions.add("starts_with(u.language, :language)");
        }
        if (size != null) {
            conditions.add("p.population between :min and :max");
        }
        if (filter.membership() != null) {
            conditions.add(membership(filter.membership()));
        }
        return conditions;
    }

    private static String membership(RegisterFilter.MembershipChoice membership) {
        return switch (membership) {
            case CURRENT -> "h.current";
            case EVER -> "h.ever";
            case NEVER -> "not coalesce(h.ever, false)";
        };
    }

    private static String name(boolean swedish) {
        return swedish ? "u.name_sv" : "u.name_fi";
    }

    private static String region(boolean swedish) {
        return swedish ? "r.name_sv collate \"fi-x-icu\"" : "r.name_fi";
    }

    private static String order(RegisterFilter filter) {
        String name = name(filter.swedish());
        String direction = filter.order().descending() ? " desc" : "";
        return switch (filter.order().column()) {
            case NAME -> name + direction + ", u.code";
            case CODE -> "u.code" + direction;
            case REGION -> region(filter.swedish()) + direction + ", " + name;
            case POPULATION -> "p.population" + direction + " nulls last, " + name;
        };
    }

    private List<Register.RegionChoice> regions(boolean swedish) {
        String name = swedish ? "name_sv collate \"fi-x-icu\"" : "name_fi";
        return jdbc.sql("select code, " + name + " as name from region order by 2")
                .query(Register.RegionChoice.class)
                .list();
    }

    private Pricing pricing(SeasonCalendar calendar) {
        return calendar.priced()
                .map(season -> Pricing.of(season, calendar.recruiting().isPresent()))
                .orElseGet(() -> new Pricing(null, false, newestFigures(), List.of()));
    }

    private LocalDate newestFigures() {
        return jdbc.sql("select make_date(max(year), 12, 31) from population_figure")
                .query(LocalDate.class)
                .single();
    }
}
