package fi.verkosto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipStateTest {

    @ParameterizedTest
    @EnumSource
    void usuallyGoesWhereItMayGo(MembershipState state) {
        state.usualNext().ifPresent(next -> assertThat(state.next()).contains(next));
    }

    @Test
    void leadsFromProspectToTheEndOnTheUsualRoad() {
        assertThat(MembershipState.PROSPECT.usualNext()).contains(MembershipState.OFFERED);
        assertThat(MembershipState.OFFERED.usualNext()).contains(MembershipState.AWAITING_DECISION);
        assertThat(MembershipState.AWAITING_DECISION.next()).contains(MembershipState.JOINED);
        assertThat(MembershipState.JOINED.next()).contains(MembershipState.CONTRACTED);
        assertThat(MembershipState.CONTRACTED.next()).contains(MembershipState.ACTIVE);
        assertThat(MembershipState.ACTIVE.next()).contains(MembershipState.ENDED);
    }

    @Test
    void endsForGoodWhenEndedOrWithdrawn() {
        assertThat(MembershipState.ENDED.next()).isEmpty();
        assertThat(MembershipState.WITHDRAWN.next()).isEmpty();
    }

    @Test
    void withdrawsOnlyWhoHasJoined() {
        assertThat(Arrays.stream(MembershipState.values())
                        .filter(state -> state.next().contains(MembershipState.WITHDRAWN)))
                .containsExactly(MembershipState.JOINED, MembershipState.CONTRACTED, MembershipState.ACTIVE);
    }

    @Test
    void countsOffersAndDeclinesAsNoMemberships() {
        assertThat(Arrays.stream(MembershipState.values()).filter(MembershipState::isMember))
                .containsExactly(
                        MembershipState.JOINED,
                        MembershipState.CONTRACTED,
                        MembershipState.ACTIVE,
                        MembershipState.ENDED);
    }

    @Test
    void letsABodyChangeItsMind() {
        assertThat(MembershipState.DECLINED.next()).contains(MembershipState.JOINED);
        assertThat(MembershipState.NO_ANSWER.next()).contains(MembershipState.JOINED);
    }
}
