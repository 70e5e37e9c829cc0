package fi.verkosto.workshop;

import fi.verkosto.account.Scope;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.Slice;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The approved reports of the whole network (raporttikirjasto). A contact person reads those of other municipalities too,
 * unless they are kept internal, but nothing else of those municipalities.
 */
@Service
@Transactional(readOnly = true)
public class ReportLibrary {

    static final int PAGE = 25;
    private static final int BEGINNING = 240;

    private static final String READABLE = """
             from workshop w join membership m on m.id = w.membership_id join season s on s.id = m.season_id
              join municipality u on u.id = w.municipality_id left join season_theme t on t.id = w.theme_id
            where w.state = 'REPORTED' and w.approved_on is not null
              and (:everything or not w.internal or w.municipality_id in (:municipalities))
            """;

    private static final String LINES = """
            select w.id, w.topic, u.name_fi, u.name_sv, s.number, w.held_on, t.title, w.internal,
              left(w.report, :beginning) as beginning,
              array(select k.kind from workshop_kind k where k.workshop_id = w.id) as kinds
            """ + READABLE + """
              and (cast(:season as int) is null or s.number = :season)
              and (cast(:theme as text) is null or t.title = :theme)
              and (cast(:kind as text) is null
                or exists (select from workshop_kind k where k.workshop_id = w.id and k.kind = :kind))
              and (cast(:least as int) is null or m.population between :least and :most)
              and (cast(:words as text) is null or position(search_form(:words) in
                search_form(concat_ws(' ', w.topic, w.report, w.results, w.next_steps))) > 0)
            order by w.held_on desc, w.id desc limit :limit offset :offset
            """;

    private static final String CHOICES = "select distinct s.number, t.title" + READABLE;

    private final JdbcClient jdbc;
    private final WorkshopRepository workshops;

    ReportLibrary(JdbcClient jdbc, WorkshopRepository workshops) {
        this.jdbc = jdbc;
        this.workshops = workshops;
    }

    /** By what the library can be narrowed down: the seasons, the newest first, and the titles of the themes. */
    public record Choices(List<Integer> seasons, List<String> themes) {}

    public Slice<ReportLine> page(ReportFilter filter, int page, Scope scope) {
        List<ReportLine> lines = within(scope, jdbc.sql(LINES))
                .param("season", filter.season())
                .param("theme", filter.theme())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("least", filter.size() == null ? null : filter.size().least())
                .param("most", filter.size() == null ? null : filter.size().most())
                .param("words", filter.words())
                .param("beginning", BEGINNING)
                .param("limit", PAGE + 1)
                .param("offset", Slice.offset(page, PAGE))
                .query((row, number) -> line(row))
                .list();
        return Slice.of(lines, Math.max(page, 1), PAGE);
    }

    public Choices choices(Scope scope) {
        Set<Integer> seasons = new TreeSet<>((one, other) -> other - one);
        Set<String> themes = new TreeSet<>();
        within(scope, jdbc.sql(CHOICES)).query(row -> {
            seasons.add(row.getInt("number"));
            String theme = row.getString("title");
            if (theme != null) {
                themes.add(theme);
            }
        });
        return new Choices(List.copyOf(seasons), List.copyOf(themes));
    }

    /** A workshop whose report the reader may read; what else there is of it stays where it is. */
    public Workshop get(long id, Scope scope) {
        return workshops.findReported(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    private static JdbcClient.StatementSpec within(Scope scope, JdbcClient.StatementSpec statement) {
        return statement.param("everything", scope.everything()).param("municipalities", scope.listed());
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("name_fi"),
                row.getString("name_sv"),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                kinds(row.getArray("kinds")),
                row.getBoolean("internal"),
                row.getString("beginning"));
    }

    private static List<WorkshopKind> kinds(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray())
                        .map(WorkshopKind::valueOf)
                        .sorted()
                        .toList();
    }
}
