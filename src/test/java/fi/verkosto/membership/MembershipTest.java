package fi.verkosto.membership;

import static fi.verkosto.membership.MembershipBuilder.aMembership;
import static fi.verkosto.membership.MembershipBuilder.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.season.FeeTier;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.SeasonIsClosed;
import fi.verkosto.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate BOARD = LocalDate.of(2025, 1, 27);

    @Test
    void beginsAsAProspectWithTheFeeOfItsTier() {
        Membership membership = aMembership().build();

        assertThat(membership.getState()).isEqualTo(MembershipState.PROSPECT);
        assertThat(membership.getAnnualFee()).isEqualTo(Money.of(9_000));
        assertThat(membership.totalFee()).isEqualTo(Money.of(18_000));
        assertThat(membership.getWorkshopQuota()).isEqualTo(5);
        assertThat(membership.isFeeOverridden()).isFalse();
    }

    @Test
    void addsEachYearsTaxAtTheRateOfThatYear() {
        Membership membership = aMembership().build();

        assertThat(membership.getYears())
                .extracting(FeeYear::gross)
                .containsExactly(new Money(new BigDecimal("11160.00")), new Money(new BigDecimal("11295.00")));
        assertThat(membership.totalWithVat()).isEqualTo(new Money(new BigDecimal("22455.00")));
    }

    @Test
    void keepsItsFeeWhenTheTiersOfTheSeasonChange() {
        Membership membership = aMembership().build();

        membership.getSeason().priceBy(List.of(new FeeTier(0, null, Money.of(1), false)));

        assertThat(membership.getAnnualFee()).isEqualTo(Money.of(9_000));
        assertThat(membership.getBasis().tierMax()).isEqualTo(8_999);
    }

    @Test
    void comparesTheFeeWithTheSeasonBefore() {
        assertThat(aMembership().paidBefore(8_000).build().feeChange()).isEqualTo(Money.of(1_000));
        assertThat(aMembership().build().feeChange()).isNull();
    }

    @Test
    void joinsOnTheDayOfTheStepAndKeepsTheRoad() {
        Membership membership = aMembership().build();

        membership.move(move(MembershipState.JOINED, BOARD, null));

        assertThat(membership.getJoinedOn()).isEqualTo(BOARD);
        assertThat(membership.getStateSince()).isEqualTo(BOARD);
        assertThat(membership.getTransitions())
                .extracting(MembershipTransition::getToState)
                .containsExactly(MembershipState.PROSPECT, MembershipState.JOINED);
    }

    @Test
    void followsADecisionThatIsOlderThanTheStepThatWasNotedLast() {
        Membership membership = aMembership().build();
        membership.move(move(MembershipState.OFFERED, BOARD.plusDays(7), null));

        assertThatExceptionOfType(MoveBeforeLast.class)
                .isThrownBy(() -> membership.record(move(MembershipState.JOINED, BOARD, null), BOARD.plusDays(9)));
        membership.move(move(MembershipState.JOINED, BOARD, null));

        assertThat(membership.getJoinedOn()).isEqualTo(BOARD);
    }

    @Test
    void isEndedByHandWithAReasonOnly() {
        Membership membership = aMembership().build();
        membership.move(move(MembershipState.JOINED, BOARD, null));
        membership.move(move(MembershipState.ACTIVE, BOARD, null));

        assertThatExceptionOfType(MoveNeedsReason.class)
                .isThrownBy(() -> membership.record(move(MembershipState.ENDED, BOARD, null), BOARD));
    }

    @Test
    void refusesAStepThatTheStateDoesNotAllow() {
        Membership membership = aMembership().build();

        assertThatExceptionOfType(MembershipMoveRefused.class)
                .isThrownBy(() -> membership.move(move(MembershipState.ACTIVE, BOARD, null)));
        assertThat(membership.getState()).isEqualTo(MembershipState.PROSPECT);
    }

    @Test
    void declinesAndWithdrawsWithAReasonOnly() {
        Membership membership = aMembership().build();

        assertThatExceptionOfType(MoveNeedsReason.class)
                .isThrownBy(() -> membership.move(move(MembershipState.DECLINED, BOARD, null)));

        membership.move(move(MembershipState.JOINED, BOARD, null));
        assertThatExceptionOfType(MoveNeedsReason.class)
                .isThrownBy(() -> membership.move(move(MembershipState.WITHDRAWN, BOARD, null)));
    }

    @Test
    void sharesTheFeeWhenItJoinsInMidSeasonByMonth() {
        Membership membership = aMembership().joiningLate(LateJoining.BY_MONTH).build();

        membership.move(move(MembershipState.JOINED, LocalDate.of(2025, 10, 15), null));

        assertThat(membership.isJoinedLate()).isTrue();
        assertThat(membership.getAnnualFee()).isEqualTo(Money.of(9_000));
        assertThat(membership.getYears()).extracting(FeeYear::net).containsExactly(Money.of(2_250), Money.of(9_000));
    }

    @Test
    void sharesAnAgreedFeeToo() {
        Membership membership =
                aMembership().joiningLate(LateJoining.FROM_JOINING_YEAR).build();
        membership.move(move(MembershipState.JOINED, LocalDate.of(2026, 3, 1), null));

        membership.agreeFee(Money.of(6_000), "neuvoteltu");

        assertThat(membership.totalFee()).isEqualTo(Money.of(6_000));
    }

    @Test
    void takesAnotherFeeWithAReasonOnlyAndReturnsToTheTiersWithout() {
        Membership membership = aMembership().build();

        assertThatExceptionOfType(FeeOverrideNeedsReason.class)
                .isThrownBy(() -> membership.agreeFee(Money.of(7_000), null));
        membership.agreeFee(Money.of(7_000), "pilotti");
        assertThat(membership.isFeeOverridden()).isTrue();
        assertThat(membership.totalFee()).isEqualTo(Money.of(14_000));

        membership.agreeFee(Money.of(9_000), "ei enää");
        assertThat(membership.getOverrideReason()).isNull();
        assertThat(membership.totalFee()).isEqualTo(Money.of(18_000));
    }

    @Test
    void refusesANegativeFee() {
        assertThatExceptionOfType(FeeIsNegative.class)
                .isThrownBy(() -> aMembership().build().agreeFee(Money.of(-1), "syy"));
    }

    @Test
    void changesNothingInAClosedSeason() {
        Membership membership = aMembership().build();
        MembershipBuilder.close(membership.getSeason());

        assertThatExceptionOfType(SeasonIsClosed.class)
                .isThrownBy(() -> membership.move(move(MembershipState.OFFERED, BOARD, null)));
        assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> membership.agreeFee(Money.of(9_000), null));
        assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> membership.describe("x", "y"));
    }

    @Test
    void refusesADayThatCanOnlyBeASlip() {
        assertThatExceptionOfType(DayImplausible.class)
                .isThrownBy(() -> move(MembershipState.OFFERED, LocalDate.of(203, 1, 1), null));
    }
}
