package fi.verkosto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Scope;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class FreezingTest {

    @Autowired
    TestWorld world;

    @Autowired
    MembershipService memberships;

    @AfterEach
    void giveTheFigureBack() throws SQLException {
        population(3_496);
    }

    @Test
    void keepsTheFeeOfAMembershipWhenTiersPopulationsAndTaxesChangeLater() throws SQLException {
        Season season = world.season(8, 2025, Season::open);
        Membership before = world.member("781", season);

        world.execute(
                "update fee_tier set annual_fee = annual_fee + 1000; update season set late_joining = 'BY_MONTH'");
        population(99_000);

        Membership after = memberships.getWhole(before.getId(), Scope.EVERYTHING);
        assertThat(after.getBasis()).isEqualTo(before.getBasis());
        assertThat(after.getAnnualFee()).isEqualTo(Money.of(9_000));
        assertThat(after.getYears()).isEqualTo(before.getYears());
        assertThat(world.enrolled("748", season).getAnnualFee()).isEqualTo(Money.of(10_000));
    }

    @Test
    void keepsTheRuleOfJoiningInMidSeasonWhenTheSeasonsChangesLater() throws SQLException {
        Season season = world.season(8, 2025, Season::open);
        Membership before = world.enrolled("781", season);

        world.execute("update season set late_joining = 'BY_MONTH', starts_on = '2024-12-01'");
        world.inTransaction(() -> memberships.follow(
                memberships.get(before.getId(), Scope.EVERYTHING),
                MembershipState.JOINED,
                LocalDate.of(2026, 7, 1),
                null));
        world.inTransaction(
                () -> memberships.agreeFee(before.getId(), 1, Money.of(8_000), "sovittu", Scope.EVERYTHING));

        Membership after = memberships.getWhole(before.getId(), Scope.EVERYTHING);
        assertThat(after.totalFee()).isEqualTo(Money.of(16_000));
        assertThat(after.getLateJoining()).isEqualTo(before.getLateJoining());
        assertThatThrownBy(() -> world.execute("update membership set late_joining = 'BY_MONTH'"))
                .hasMessageContaining("frozen");
    }

    private void population(int inhabitants) throws SQLException {
        world.execute("update population_figure set population = " + inhabitants
                + " where year = 2023 and municipality_id = (select id from municipality where code = '781')");
    }
}
