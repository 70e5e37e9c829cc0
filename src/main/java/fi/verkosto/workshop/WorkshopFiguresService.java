package fi.verkosto.workshop;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.web.Slice;
import fi.verkosto.workshop.WorkshopFigures.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the workshops of a season, for its report (kausiraportti). For those who see every municipality. */
@Service
@Transactional(readOnly = true)
public class WorkshopFiguresService {

    private static final String COUNTED = """
            with counted as (
              select w.id, w.municipality_id, w.topic, w.participants, coalesce(w.held_on, w.planned_on) as day,
                coalesce(w.theme_id, 0) as theme, t.parent_id as parent,
                case when w.state in ('PLANNED', 'CONFIRMED') then 'COMING'
                  when w.state = 'REPORTED' and w.approved_on is not null then 'REPORTED' else 'HELD' end as stage
              from workshop w join membership m on m.id = w.membership_id left join season_theme t on t.id = w.theme_id
              where m.season_id = :season and w.state not in ('IDEA', 'CANCELLED'))
            """;

    private static final String COUNTS = COUNTED + """
            select 'ALL' as of, '' as key, stage, count(*) as workshops, sum(participants) as participants
              from counted group by stage
            union all
            select 'THEME', cast(theme as text), stage, count(*), sum(participants) from counted group by theme, stage
            union all
            select 'THEME', cast(parent as text), stage, count(*), sum(participants)
              from counted where parent is not null group by parent, stage
            union all
            select 'KIND', coalesce(k.kind, '0'), stage, count(*), sum(participants)
              from counted c left join workshop_kind k on k.workshop_id = c.id group by k.kind, stage
            union all
            select 'AUDIENCE', coalesce(a.audience, '0'), stage, count(*), sum(t.participants)
              from counted c left join workshop_audience a on a.workshop_id = c.id
                left join workshop_attendance t on t.workshop_id = c.id and t.audience = a.audience
              group by a.audience, stage
            """;

    private static final String ROWS = COUNTED + """
            select c.id, u.name_fi, u.name_sv, c.topic, c.stage, c.day, c.participants
            from counted c join municipality u on u.id = c.municipality_id
            where (cast(:stage as text) is null or c.stage = :stage)
              and (cast(:theme as bigint) is null or c.theme = :theme or c.parent = :theme)
              and (cast(:kind as text) is null
                or exists (select from workshop_kind k where k.workshop_id = c.id and k.kind = :kind))
              and (cast(:audience as text) is null
                or exists (select from workshop_audience a where a.workshop_id = c.id and a.audience = :audience))
            order by c.day nulls last, u.name_fi, c.id limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final SeasonService seasons;
    private final WorkshopRepository workshops;

    WorkshopFiguresService(JdbcClient jdbc, SeasonService seasons, WorkshopRepository workshops) {
        this.jdbc = jdbc;
        this.seasons = seasons;
        this.workshops = workshops;
    }

    /**
     * The figures of a season.
     *
     * @param number of the season; when absent the present one
     */
    public WorkshopFigures figures(@Nullable Integer number) {
        SeasonCalendar calendar = seasons.calendar();
        if (calendar.seasons().isEmpty()) {
            return WorkshopFigures.EMPTY;
        }
        Season season = calendar.chosen(number);
        Map<FiguresGroup, Map<String, Line>> lines = new EnumMap<>(FiguresGroup.class);
        jdbc.sql(COUNTS).param("season", season.getId()).query(row -> {
            WorkshopStage stage = WorkshopStage.valueOf(row.getString("stage"));
            int more = row.getInt("workshops");
            Long took = row.getObject("participants", Long.class);
            lines.computeIfAbsent(FiguresGroup.valueOf(row.getString("of")), group -> new HashMap<>())
                    .compute(
                            row.getString("key"),
                            (key, line) -> (line == null ? Line.NOTHING : line).and(stage, more, took));
        });
        return new WorkshopFigures(calendar.seasons(), season, workshops.findThemes(season.getId()), lines);
    }

    /** The workshops behind a figure, by their day. */
    public Slice<CountedWorkshop> rows(Season season, FiguresFilter filter, int page) {
        List<CountedWorkshop> rows = jdbc.sql(ROWS)
                .param("season", season.getId())
                .param("theme", filter.theme())
                .param("kind", nameOf(filter.kind()))
                .param("audience", nameOf(filter.audience()))
                .param("stage", nameOf(filter.stage()))
                .param("limit", Slice.SIZE + 1)
                .param("offset", Slice.offset(page, Slice.SIZE))
                .query((row, at) -> row(row))
                .list();
        return Slice.of(rows, Math.max(page, 1), Slice.SIZE);
    }

    /** The title of the theme behind the figure; none when it is not of a theme of the season. */
    public Optional<String> theme(Season season, FiguresFilter filter) {
        return workshops.findThemes(season.getId()).stream()
                .filter(theme -> filter.theme() != null && theme.getId() == filter.theme())
                .map(SeasonTheme::getTitle)
                .findFirst();
    }

    private static CountedWorkshop row(ResultSet row) throws SQLException {
        return new CountedWorkshop(
                row.getLong("id"),
                row.getString("name_fi"),
                row.getString("name_sv"),
                row.getString("topic"),
                WorkshopStage.valueOf(row.getString("stage")),
                row.getObject("day", LocalDate.class),
                row.getObject("participants", Integer.class));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
