package fi.verkosto.workshop;

import fi.verkosto.account.Scope;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import fi.verkosto.season.SeasonService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at workshops by their days. A contact person sees those of their own municipalities. */
@Service
@Transactional(readOnly = true)
public class CalendarService {

    /** A feed tells of the workshops of this many past months, so that it does not grow for ever. */
    private static final int PAST_MONTHS = 12;

    private static final String ENTRIES = """
            select w.id, w.version, w.state, coalesce(w.slot, 0) as slot, w.topic, coalesce(w.held_on, w.planned_on) as day,
              w.starts_at, w.ends_at, w.remote, w.place, u.name_fi, u.name_sv,
              case when :everything then (select string_agg(distinct p.first_name || ' ' || p.last_name, ', ') from
            """ + WorkshopExperts.COLLIDING + """
              where here.id = w.id) end as clashing
            from workshop w join membership m on m.id = w.membership_id join municipality u on u.id = w.municipality_id
            where (:everything or w.municipality_id in (:municipalities))
            """;

    private static final String OF_SEASON = ENTRIES + """
              and m.season_id = :season and w.state <> 'CANCELLED'
            order by day nulls last, w.starts_at nulls last, u.name_fi, w.id
            """;

    private static final String SINCE = ENTRIES + """
              and coalesce(w.held_on, w.planned_on) >= :since and w.state <> 'IDEA' order by day, w.id
            """;

    private final JdbcClient jdbc;
    private final SeasonService seasons;
    private final Clock clock;

    CalendarService(JdbcClient jdbc, SeasonService seasons, Clock clock) {
        this.jdbc = jdbc;
        this.seasons = seasons;
        this.clock = clock;
    }

    /**
     * The calendar of a season.
     *
     * @param number of the season; when absent the present one
     * @param month to show as a table; when absent the present one
     */
    public WorkshopCalendar calendar(@Nullable Integer number, @Nullable YearMonth month, Scope scope) {
        SeasonCalendar calendar = seasons.calendar();
        if (calendar.seasons().isEmpty()) {
            return WorkshopCalendar.EMPTY;
        }
        Season season = calendar.chosen(number);
        List<CalendarEntry> entries = within(scope, jdbc.sql(OF_SEASON))
                .param("season", season.getId())
                .query((row, at) -> entry(row))
                .list();
        return WorkshopCalendar.of(calendar.seasons(), season, month, entries, LocalDate.now(clock));
    }

    /** What a calendar that follows the feed shows; cancelled workshops among it, so that they disappear there. */
    public List<CalendarEntry> feed(Scope scope) {
        return within(scope, jdbc.sql(SINCE))
                .param("since", LocalDate.now(clock).minusMonths(PAST_MONTHS))
                .query((row, at) -> entry(row))
                .list();
    }

    private static JdbcClient.StatementSpec within(Scope scope, JdbcClient.StatementSpec statement) {
        return statement.param("everything", scope.everything()).param("municipalities", scope.listed());
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        return new CalendarEntry(
                row.getLong("id"),
                row.getInt("version"),
                WorkshopState.valueOf(row.getString("state")),
                row.getInt("slot"),
                row.getString("topic"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getBoolean("remote"),
                row.getString("place"),
                row.getString("name_fi"),
                row.getString("name_sv"),
                row.getString("clashing"));
    }
}
