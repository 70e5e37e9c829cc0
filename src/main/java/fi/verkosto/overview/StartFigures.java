package fi.verkosto.overview;

import fi.verkosto.membership.MembershipState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the coordinator's start page shows. */
@Component
class StartFigures {

    private static final String MEMBERSHIPS = """
            select m.season_id, m.state, count(*) as memberships,
              coalesce(sum(m.workshop_quota), 0) as quota, coalesce(sum(w.used), 0) as used,
              coalesce(sum(w.unreported), 0) as unreported, coalesce(sum(w.taken), 0) as taken,
              count(*) filter (where m.state = 'ACTIVE'
                and not exists (select from contract where membership_id = m.id and state = 'SIGNED')) as unsigned,
              (select count(*) from initiative i where i.season_id = m.season_id and i.state = 'PROPOSED') as initiatives
            from membership m left join lateral (
              select sum(allocation) filter (where state in ('HELD', 'REPORTED')) as used,
                count(*) filter (where state = 'HELD') as unreported, sum(allocation) as taken
              from workshop where membership_id = m.id and state not in ('IDEA', 'CANCELLED')) w on true
            where m.season_id in (select id from season where state in ('OPEN', 'ACTIVE'))
            group by m.season_id, m.state
            """;

    private final JdbcClient jdbc;

    StartFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is counted of the memberships of one state.
     *
     * @param initiatives of the whole season
     */
    private record Count(
            long seasonId,
            MembershipState state,
            int memberships,
            int quota,
            int used,
            int unreported,
            int taken,
            int unsigned,
            int initiatives) {}

    /** The numbers of the seasons that recruit or run. */
    Figures count() {
        return new Figures(jdbc.sql(MEMBERSHIPS).query(Count.class).list());
    }

    /** Counts by season. */
    static final class Figures {

        private final List<Count> counts;

        private Figures(List<Count> counts) {
            this.counts = counts;
        }

        SeasonFigures of(SeasonOutline season) {
            Map<MembershipState, Integer> states = new EnumMap<>(MembershipState.class);
            int members = 0;
            int quota = 0;
            int used = 0;
            int unreported = 0;
            int free = 0;
            int unsigned = 0;
            int initiatives = 0;
            for (Count count : counts) {
                if (count.seasonId() == season.id()) {
                    states.put(count.state(), count.memberships());
                    unsigned += count.unsigned();
                    initiatives = count.initiatives();
                    if (count.state().hasWorkshops()) {
                        free += count.quota() - count.taken();
                    }
                    if (count.state().isMember()) {
                        members += count.memberships();
                        quota += count.quota();
                        used += count.used();
                        unreported += count.unreported();
                    }
                }
            }
            return new SeasonFigures(states, members, quota, used, unreported, free, unsigned, initiatives);
        }
    }
}
