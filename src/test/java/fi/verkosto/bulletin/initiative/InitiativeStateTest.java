package fi.verkosto.bulletin.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InitiativeStateTest {

    @Test
    void leadsFromTheProposalToAnEndAndNeverBack() {
        assertThat(InitiativeState.PROPOSED.next())
                .containsExactlyInAnyOrder(
                        InitiativeState.ANSWERED, InitiativeState.DECLINED, InitiativeState.WITHDRAWN);
        assertThat(InitiativeState.ANSWERED.next())
                .containsExactlyInAnyOrder(InitiativeState.HELD, InitiativeState.CLOSED);
        assertThat(InitiativeState.DECLINED.next()).containsExactly(InitiativeState.ANSWERED);
        assertThat(Arrays.stream(InitiativeState.values()).flatMap(state -> state.next().stream()))
                .doesNotContain(InitiativeState.PROPOSED);
    }

    @Test
    void takesJoinersAsLongAsThereIsSomethingToCome() {
        assertThat(Arrays.stream(InitiativeState.values()).filter(InitiativeState::takesJoiners))
                .containsExactly(InitiativeState.PROPOSED, InitiativeState.ANSWERED);
    }
}
