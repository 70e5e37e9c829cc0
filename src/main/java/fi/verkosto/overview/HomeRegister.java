package fi.verkosto.overview;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.SeasonState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a contact person's own municipalities with their memberships and contracts of the seasons that run or recruit. */
@Service
@Transactional(readOnly = true)
public class HomeRegister {

    private static final String PLACES = """
            select u.code, u.name_fi, u.name_sv, m.id, m.state, m.workshop_quota,
              s.id as season_id, s.number, s.starts_on, s.ends_on, s.state as season_state,
              c.id as contract, c.contract_number, c.contract_state, c.contract_day
            from municipality u
              left join (membership m join season s on s.id = m.season_id and s.state in ('OPEN', 'ACTIVE'))
                on m.municipality_id = u.id
              left join lateral (
                select id, s.number || '-' || lpad(ordinal::text, 3, '0') as contract_number, state as contract_state,
                  case state when 'SENT' then sent_on else greatest(network_signed_on, municipality_signed_on) end as contract_day
                from contract where membership_id = m.id and state <> 'DRAFT' order by ordinal desc limit 1) c on true
            where u.id in (:municipalities) order by u.name_fi, s.number
            """;

    private static final String WORKSHOPS = """
            select w.id, w.membership_id, place.slot, w.state, w.topic, w.planned_on, w.starts_at, w.held_on
            from workshop w
              cross join lateral unnest(array_remove(array[coalesce(w.slot, 0), w.second_slot], null)) as place (slot)
              join membership m on m.id = w.membership_id join season s on s.id = m.season_id
            where w.municipality_id in (:municipalities) and s.state in ('OPEN', 'ACTIVE') and w.state not in ('IDEA', 'CANCELLED')
            order by place.slot, w.id
            """;

    private static final String RECRUITING =
            "select id, number, starts_on, ends_on, state from season where state = 'OPEN'";

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The start page of somebody who sees the municipalities of the scope only. */
    public Home home(Scope scope) {
        Map<Long, List<HomeWorkshop>> workshops =
                jdbc.sql(WORKSHOPS).param("municipalities", scope.listed()).query(HomeWorkshop.class).list().stream()
                        .collect(Collectors.groupingBy(HomeWorkshop::membershipId));
        Map<String, Home.Place> places = new LinkedHashMap<>();
        jdbc.sql(PLACES).param("municipalities", scope.listed()).query(row -> {
            Home.Place place = new Home.Place(
                    row.getString("code"), row.getString("name_fi"), row.getString("name_sv"), new ArrayList<>());
            List<HomeMembership> memberships =
                    places.computeIfAbsent(place.code(), unseen -> place).memberships();
            if (row.getString("state") != null) {
                memberships.add(membership(row, workshops.getOrDefault(row.getLong("id"), List.of())));
            }
        });
        return new Home(
                LocalDate.now(clock),
                List.copyOf(places.values()),
                jdbc.sql(RECRUITING).query(SeasonOutline.class).optional().orElse(null));
    }

    private static HomeMembership membership(ResultSet row, List<HomeWorkshop> workshops) throws SQLException {
        return new HomeMembership(
                row.getLong("id"),
                MembershipState.valueOf(row.getString("state")),
                row.getInt("workshop_quota"),
                new SeasonOutline(
                        row.getLong("season_id"),
                        row.getInt("number"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        SeasonState.valueOf(row.getString("season_state"))),
                workshops,
                contract(row));
    }

    private static @Nullable HomeContract contract(ResultSet row) throws SQLException {
        String state = row.getString("contract_state");
        return state == null
                ? null
                : new HomeContract(
                        row.getLong("contract"),
                        row.getString("contract_number"),
                        state,
                        row.getObject("contract_day", LocalDate.class));
    }
}
