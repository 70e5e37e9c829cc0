package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.MembershipState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "JOIN, JOINED, true, true",
        "DECLINE, DECLINED, true, true",
        "POSTPONED, AWAITING_DECISION, false, false",
        "RETURNED, AWAITING_DECISION, false, false",
        "PROPOSED_TO_COUNCIL, AWAITING_DECISION, false, false",
        "UNKNOWN, AWAITING_DECISION, false, true"
    })
    void leadsTheMembershipOn(Outcome outcome, MembershipState state, boolean settled, boolean appealable) {
        assertThat(outcome.leadsTo()).isEqualTo(state);
        assertThat(outcome.isSettled()).isEqualTo(settled);
        assertThat(outcome.isAppealable()).isEqualTo(appealable);
    }
}
