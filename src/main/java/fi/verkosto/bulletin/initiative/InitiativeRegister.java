package fi.verkosto.bulletin.initiative;

import fi.verkosto.account.Scope;
import fi.verkosto.season.Season;
import fi.verkosto.web.Slice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of initiatives: a contact person sees all of the seasons in which their municipality is a member. */
@Service
@Transactional(readOnly = true)
public class InitiativeRegister {

    private static final String READABLE = """
             from initiative i join season s on s.id = i.season_id join municipality u on u.id = i.municipality_id
            where (:everything or ((i.state <> 'WITHDRAWN' or i.municipality_id in (:municipalities))
              and exists (select from membership m where m.season_id = i.season_id and m.municipality_id in (:municipalities)
                and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED'))))
            """;

    private static final String LINES = """
            select i.id, i.title, i.kind, i.state, s.number as season, u.name_fi, u.name_sv,
              (i.proposed_at at time zone 'Europe/Helsinki')::date as proposed_on, i.meets_on,
              (select count(*) from initiative_joining j
                join membership k on k.municipality_id = j.municipality_id and k.season_id = j.season_id
                where j.initiative_id = i.id and k.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')) as joined,
              exists (select from initiative_joining j where j.initiative_id = i.id
                and j.municipality_id in (:municipalities)) as own
            """ + READABLE + """
              and (cast(:season as int) is null or s.number = :season)
              and (cast(:kind as text) is null or i.kind = :kind)
              and (cast(:state as text) is null or i.state = :state)
            order by i.proposed_at desc, i.id desc limit :limit offset :offset
            """;

    private static final String SEASONS = "select distinct s.number" + READABLE + " order by s.number desc";

    private final JdbcClient jdbc;

    InitiativeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public Slice<InitiativeLine> page(InitiativeFilter filter, int page, Scope scope) {
        List<InitiativeLine> lines = within(scope, jdbc.sql(LINES))
                .param("season", filter.season())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("limit", Slice.SIZE + 1)
                .param("offset", Slice.offset(page, Slice.SIZE))
                .query(InitiativeLine.class)
                .list();
        return Slice.of(lines, Math.max(page, 1), Slice.SIZE);
    }

    /** How many of a season are in a state. */
    public long count(Season season, InitiativeState state) {
        return jdbc.sql("select count(*) from initiative where season_id = ? and state = ?")
                .params(season.getId(), state.name())
                .query(Long.class)
                .single();
    }

    /** The seasons of which there are any, the newest first. */
    public List<Integer> seasons(Scope scope) {
        return within(scope, jdbc.sql(SEASONS)).query(Integer.class).list();
    }

    private static JdbcClient.StatementSpec within(Scope scope, JdbcClient.StatementSpec statement) {
        return statement.param("everything", scope.everything()).param("municipalities", scope.listed());
    }
}
