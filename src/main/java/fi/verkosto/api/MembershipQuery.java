package fi.verkosto.api;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.MembershipState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a page of memberships and their number in one query. */
@Component
class MembershipQuery {

    private static final String PAGE = """
            select m.id, s.number, u.code, u.name_fi, u.name_sv, m.state, m.population, m.annual_fee, m.joined_on,
              (select sum(y.net) from membership_year y where y.membership_id = m.id) as total_fee,
              count(*) over () as total
            from membership m join season s on s.id = m.season_id join municipality u on u.id = m.municipality_id
            where (cast(:season as int) is null or s.number = :season) and (:everything or u.id in (:municipalities))
            order by s.number desc, u.name_fi limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    MembershipQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ApiPage<MembershipSummary> page(@Nullable Integer season, ApiPaging paging, Scope scope) {
        return ApiPage.read(jdbc.sql(PAGE).param("season", season), paging, scope, (row, number) -> summary(row));
    }

    private static MembershipSummary summary(ResultSet row) throws SQLException {
        return new MembershipSummary(
                row.getLong("id"),
                row.getInt("number"),
                new MunicipalityName(row.getString("code"), row.getString("name_fi"), row.getString("name_sv")),
                MembershipState.valueOf(row.getString("state")),
                row.getObject("population", Integer.class),
                row.getBigDecimal("annual_fee"),
                row.getBigDecimal("total_fee"),
                row.getObject("joined_on", LocalDate.class));
    }
}
