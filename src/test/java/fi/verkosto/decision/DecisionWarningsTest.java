package fi.verkosto.decision;

import static fi.verkosto.decision.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionWarningsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ExpectedFee SMALL =
            new ExpectedFee(Money.of(9_000), Money.of(18_000), Set.of(Money.of(12_000), Money.of(16_000)));

    @Test
    void areNoneWhenEverythingIsInOrder() {
        assertThat(warnings(aDecision().fee(9_000, 18_000L).published(LocalDate.of(2025, 2, 3))))
                .isEmpty();
    }

    @Test
    void tellKuopiosEarlierDateFromSeasonFive() {
        DecisionDetails kuopio = aDecision()
                .season(5)
                .on(LocalDate.of(2017, 1, 30), 70)
                .published(LocalDate.of(2019, 2, 1))
                .build();

        assertThat(DecisionWarnings.of(kuopio, season(2019, ExpectedFee.UNKNOWN, null, TODAY)))
                .containsExactly(DecisionWarning.DATE_OUTSIDE_SEASON);
    }

    @Test
    void acceptKuhmosDecisionBeforeSeasonSeven() {
        DecisionDetails kuhmo = aDecision()
                .season(7)
                .on(LocalDate.of(2022, 11, 22), 320)
                .published(LocalDate.of(2022, 11, 25))
                .build();

        assertThat(DecisionWarnings.of(kuhmo, season(2023, ExpectedFee.UNKNOWN, null, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, true", "2024-01-01, false", "2026-12-31, false", "2027-01-01, true"})
    void compareTheDateWithTheSeason(LocalDate day, boolean outside) {
        DecisionDetails details = aDecision().on(day, 1).build();

        assertThat(DecisionWarnings.of(details, season(2025, SMALL, null, LocalDate.of(2030, 1, 1)))
                        .contains(DecisionWarning.DATE_OUTSIDE_SEASON))
                .isEqualTo(outside);
    }

    @Test
    void tellADateThatIsStillToCome() {
        assertThat(warnings(aDecision().on(TODAY.plusDays(1), 1))).contains(DecisionWarning.DATE_IN_FUTURE);
        assertThat(warnings(aDecision().on(TODAY, 1))).doesNotContain(DecisionWarning.DATE_IN_FUTURE);
    }

    @Test
    void acceptAnUnknownDate() {
        assertThat(warnings(aDecision().on(null, 70).published(LocalDate.of(2025, 2, 3))))
                .isEmpty();
    }

    @Test
    void missSectionPublicationAndCaseNumber() {
        assertThat(warnings(aDecision().on(LocalDate.of(2025, 1, 27), null).caseNumber(null)))
                .containsExactly(
                        DecisionWarning.NO_SECTION,
                        DecisionWarning.NO_PUBLICATION_DATE,
                        DecisionWarning.JOIN_WITHOUT_CASE_NUMBER);
    }

    @Test
    void missNoCaseNumberOfADecline() {
        assertThat(warnings(aDecision().outcome(Outcome.DECLINE).caseNumber(null)))
                .doesNotContain(DecisionWarning.JOIN_WITHOUT_CASE_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-24, JOIN, true", "2025-02-25, JOIN, false", "2025-02-24, POSTPONED, false"})
    void tellThatTheTimeOfAppealIsRunning(LocalDate today, Outcome outcome, boolean running) {
        DecisionDetails details =
                aDecision().outcome(outcome).published(LocalDate.of(2025, 2, 3)).build();

        assertThat(DecisionWarnings.of(details, season(2025, SMALL, null, today))
                        .contains(DecisionWarning.APPEAL_RUNNING))
                .isEqualTo(running);
    }

    @ParameterizedTest
    @CsvSource({
        "9000, NO_SECTION",
        "16000, FEE_OF_ANOTHER_BAND",
        "12000, FEE_OF_ANOTHER_BAND",
        "8000, FEE_NOT_AS_AGREED"
    })
    void compareTheFeeWithTheMemberships(long annual, DecisionWarning expected) {
        assertThat(warnings(aDecision().on(LocalDate.of(2025, 1, 27), null).fee(annual, null)))
                .contains(expected)
                .hasSize(expected == DecisionWarning.NO_SECTION ? 2 : 3);
    }

    @Test
    void compareTheTotalToo() {
        assertThat(warnings(aDecision().fee(9_000, 9_000L))).contains(DecisionWarning.TOTAL_NOT_AS_AGREED);
    }

    @Test
    void compareNoFeeWhenNoneIsKnown() {
        DecisionDetails details = aDecision().fee(1, 2L).build();

        assertThat(DecisionWarnings.of(details, season(2025, ExpectedFee.UNKNOWN, null, TODAY)))
                .containsExactly(DecisionWarning.NO_PUBLICATION_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINE, JOINED, true",
        "DECLINE, AWAITING_DECISION, false",
        "DECLINE, DECLINED, false",
        "JOIN, WITHDRAWN, true",
        "JOIN, ACTIVE, false",
        "JOIN, PROSPECT, false",
        "POSTPONED, ACTIVE, false"
    })
    void tellThatTheMembershipStays(Outcome outcome, MembershipState state, boolean stays) {
        DecisionDetails details = aDecision().outcome(outcome).build();

        assertThat(DecisionWarnings.of(details, season(2025, SMALL, state, TODAY))
                        .contains(DecisionWarning.MEMBERSHIP_STAYS))
                .isEqualTo(stays);
    }

    @Test
    void leaveContradictionsToTheValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote(true, 7, 2));
    }

    private static Set<DecisionWarning> warnings(DecisionBuilder decision) {
        return DecisionWarnings.of(decision.build(), season(2025, SMALL, null, TODAY));
    }

    private static DecisionWarnings.Circumstances season(
            int firstYear, ExpectedFee fee, @Nullable MembershipState state, LocalDate today) {
        return new DecisionWarnings.Circumstances(
                today, LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 1, 12, 31), fee, state);
    }
}
