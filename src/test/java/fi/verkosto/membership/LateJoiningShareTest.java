package fi.verkosto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.LateJoining;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateJoiningShareTest {

    @ParameterizedTest
    @CsvSource({
        "FULL_FEE, 2026-05-01, 9000, 9000",
        "FROM_JOINING_YEAR, 2025-05-01, 9000, 9000",
        "FROM_JOINING_YEAR, 2026-01-01, 0, 9000",
        "BY_MONTH, 2024-11-22, 9000, 9000",
        "BY_MONTH, 2025-01-01, 9000, 9000",
        "BY_MONTH, 2025-01-31, 9000, 9000",
        "BY_MONTH, 2025-07-01, 4500, 9000",
        "BY_MONTH, 2025-12-31, 750, 9000",
        "BY_MONTH, 2026-10-15, 0, 2250",
        "BY_MONTH, , 9000, 9000",
    })
    void followsTheRuleOfTheSeason(LateJoining rule, LocalDate joinedOn, long first, long second) {
        assertThat(share(rule, joinedOn, 2025)).isEqualTo(Money.of(first));
        assertThat(share(rule, joinedOn, 2026)).isEqualTo(Money.of(second));
    }

    private static Money share(LateJoining rule, LocalDate joinedOn, int year) {
        return LateJoiningShare.of(MembershipBuilder.season(rule)).of(joinedOn, year, Money.of(9_000));
    }
}
