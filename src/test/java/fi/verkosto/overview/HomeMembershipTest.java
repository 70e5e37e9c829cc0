package fi.verkosto.overview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.SeasonState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeMembershipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void namesTheLowestFreeSlotAsTheNext() {
        HomeMembership membership = member(MembershipState.ACTIVE, held(1), planned(3, TODAY));

        assertThat(membership.nextFree()).isNotNull();
        assertThat(membership.nextFree().number()).isEqualTo(2);
        assertThat(membership.free()).isEqualTo(3);
        assertThat(membership.used()).isEqualTo(1);
    }

    @Test
    void plansNothingMoreWhenTheMembershipHasEnded() {
        assertThat(member(MembershipState.ENDED).nextFree()).isNull();
        assertThat(member(MembershipState.ENDED).waits(TODAY)).isFalse();
        assertThat(member(MembershipState.ENDED).free()).isZero();
        assertThat(member(MembershipState.ENDED).slots())
                .extracting(HomeMembership.Slot::state)
                .containsOnly("UNUSED");
    }

    @Test
    void takesTheNearestDayAsTheNextWorkshop() {
        HomeMembership membership = member(
                MembershipState.ACTIVE,
                planned(1, TODAY.plusDays(9)),
                planned(2, TODAY),
                planned(3, TODAY.minusDays(1)));

        assertThat(membership.coming(TODAY)).isNotNull();
        assertThat(membership.coming(TODAY).slot()).isEqualTo(2);
        assertThat(membership.passed(TODAY)).extracting(HomeWorkshop::slot).containsExactly(3);
    }

    @Test
    void waitsForReportsOfHeldWorkshops() {
        assertThat(member(MembershipState.ACTIVE, held(2)).unreported())
                .extracting(HomeWorkshop::slot)
                .containsExactly(2);
    }

    private static HomeMembership member(MembershipState state, HomeWorkshop... workshops) {
        SeasonOutline season =
                new SeasonOutline(1, 8, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), SeasonState.ACTIVE);
        return new HomeMembership(1, state, 5, season, List.of(workshops), null);
    }

    private static HomeWorkshop held(int slot) {
        return new HomeWorkshop(slot, 1, slot, "HELD", "Aihe", null, null, TODAY);
    }

    private static HomeWorkshop planned(int slot, LocalDate on) {
        return new HomeWorkshop(slot, 1, slot, "PLANNED", "Aihe", on, null, null);
    }
}
