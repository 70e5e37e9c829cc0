package fi.verkosto.membership;

import fi.verkosto.journal.HistoryWords;
import fi.verkosto.journal.HistoryWords.Number;
import fi.verkosto.season.LateJoining;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of memberships. */
@Configuration(proxyBeanMethods = false)
class MembershipHistoryWords {

    @Bean
    HistoryWords membershipHistory() {
        return new HistoryWords(
                Map.of("membership_year", "year", "membership_transition", "to_state"),
                Map.of(
                        "membership.state", MembershipState.class.getSimpleName(),
                        "membership_transition.from_state", MembershipState.class.getSimpleName(),
                        "membership_transition.to_state", MembershipState.class.getSimpleName(),
                        "membership.late_joining", LateJoining.class.getSimpleName()),
                Map.of(
                        "membership.population",
                        Number.COUNT,
                        "membership.tier_min",
                        Number.COUNT,
                        "membership.tier_max",
                        Number.COUNT,
                        "membership.tier_fee",
                        Number.MONEY,
                        "membership.annual_fee",
                        Number.MONEY,
                        "membership.previous_fee",
                        Number.MONEY,
                        "membership_year.net",
                        Number.MONEY,
                        "membership_year.vat_percent",
                        Number.PERCENT),
                Map.of(
                        "keeper_id",
                        "select id, name, name from account where id = any(cast(:keys as bigint[]))",
                        "membership_id",
                        """
                        select m.id, u.name_fi || ' · ' || s.number, u.name_sv || ' · ' || s.number
                        from membership m join municipality u on u.id = m.municipality_id join season s on s.id = m.season_id
                        where m.id = any(cast(:keys as bigint[]))
                        """));
    }
}
