package fi.verkosto.contract;

import fi.verkosto.web.Slice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists contracts, and members that lack a signed one. For those who see every municipality. */
@Service
@Transactional(readOnly = true)
public class ContractRegister {

    /** Memberships that have begun without a signed contract. */
    private static final String MISSING = """
             from membership m join season s on s.id = m.season_id join municipality u on u.id = m.municipality_id
               left join contract c on c.membership_id = m.id
             where m.state = 'ACTIVE' and (:season = 0 or s.number = :season)
               and not exists (select from contract signed where signed.membership_id = m.id and signed.state = 'SIGNED')
            """;

    private static final String ROWS_MISSING =
            """
            select c.id, m.id as membership_id, u.name_fi, u.name_sv, s.number as season, c.ordinal, c.state, c.sent_on,
              null::date as signed_on, null::int as amends, null::text as ending, null::date as ends_on
            """ + MISSING + " order by s.number desc, u.name_fi, m.id limit :limit offset :offset";

    private static final String ROWS = """
            select c.id, c.membership_id, u.name_fi, u.name_sv, s.number as season, c.ordinal, c.state, c.sent_on,
              greatest(c.network_signed_on, c.municipality_signed_on) as signed_on, a.ordinal as amends, e.kind as ending, e.ends_on
            from contract c join season s on s.id = c.season_id join municipality u on u.id = c.municipality_id
              left join contract a on a.id = c.amends_id
              left join lateral (select kind, ends_on from contract_event where contract_id = c.id order by id desc limit 1) e on true
            where (:season = 0 or s.number = :season) and (:state = '' or c.state = :state)
            order by s.number desc, c.ordinal desc limit :limit offset :offset
            """;

    private static final String COUNTS = """
            select c.state as choice, count(*) as contracts from contract c join season s on s.id = c.season_id
            where :season = 0 or s.number = :season group by c.state
            union all select 'MISSING', count(*)""" + MISSING;

    private final JdbcClient jdbc;

    ContractRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list, the newest numbers first; of members without contract by name. */
    public Slice<ContractRow> list(@Nullable Integer season, @Nullable ContractChoice choice, int page) {
        boolean missing = choice == ContractChoice.MISSING;
        int offset = Slice.offset(page, Slice.SIZE);
        JdbcClient.StatementSpec statement = jdbc.sql(missing ? ROWS_MISSING : ROWS)
                .param("season", Objects.requireNonNullElse(season, 0))
                .param("limit", Slice.SIZE + 1)
                .param("offset", offset);
        List<ContractRow> rows = (missing ? statement : statement.param("state", choice == null ? "" : choice.name()))
                .query(ContractRow.class)
                .list();
        return Slice.of(rows, offset / Slice.SIZE + 1, Slice.SIZE);
    }

    /** How many there are of each choice, in order; those without any are left out. */
    public Map<ContractChoice, Integer> counts(@Nullable Integer season) {
        Map<ContractChoice, Integer> counts = new EnumMap<>(ContractChoice.class);
        jdbc.sql(COUNTS).param("season", Objects.requireNonNullElse(season, 0)).query(Count.class).list().stream()
                .filter(count -> count.contracts() > 0)
                .forEach(count -> counts.put(count.choice(), count.contracts()));
        return counts;
    }

    private record Count(ContractChoice choice, int contracts) {}
}
