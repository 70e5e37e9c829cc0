package fi.verkosto.season;

import static fi.verkosto.season.SeasonBuilder.aSeason;
import static fi.verkosto.season.SeasonBuilder.tiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class SeasonTest {

    @ParameterizedTest
    @CsvSource({"1, 8000", "8999, 8000", "9000, 11000", "45000, 11000", "45001, 16000", "700000, 16000"})
    void choosesTheTierOfSeason6ByPopulation(int inhabitants, long fee) {
        Season season = aSeason()
                .numbered(6, 2021)
                .withTiers(tiers(8_000, 11_000, 16_000))
                .build();

        assertThat(season.tierFor(new Population(inhabitants)).annualFee()).isEqualTo(Money.of(fee));
    }

    @ParameterizedTest
    @CsvSource({"8999, 9000", "9000, 12000", "45000, 12000", "45001, 16000"})
    void choosesTheTierOfSeason7ByPopulation(int inhabitants, long fee) {
        Season season = aSeason()
                .numbered(7, 2023)
                .withTiers(tiers(9_000, 12_000, 16_000))
                .build();

        assertThat(season.tierFor(new Population(inhabitants)).annualFee()).isEqualTo(Money.of(fee));
    }

    @Test
    void hasNoFeeWithoutTiers() {
        Season season = aSeason().withTiers(List.of()).build();

        assertThatExceptionOfType(SeasonHasNoTiers.class).isThrownBy(() -> season.tierFor(new Population(5_000)));
    }

    @Test
    void goesFromDraftToOpenToActiveToClosed() {
        Season season = aSeason().build();

        season.open();
        assertThat(season.getState()).isEqualTo(SeasonState.OPEN);
        season.activate();
        assertThat(season.getState()).isEqualTo(SeasonState.ACTIVE);
        season.close();
        assertThat(season.getState()).isEqualTo(SeasonState.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, ACTIVE", "DRAFT, CLOSED", "OPEN, OPEN", "OPEN, CLOSED", "ACTIVE, OPEN", "CLOSED, CLOSED"})
    void skipsNoStateAndGoesNotBack(SeasonState present, SeasonState wanted) {
        assertThatExceptionOfType(SeasonStateChangeRefused.class).isThrownBy(() -> present.moveTo(wanted));
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void isReopenedOnlyWhenClosed(SeasonState state) {
        Season season = aSeason().in(state).build();

        assertThatExceptionOfType(SeasonStateChangeRefused.class).isThrownBy(() -> season.reopen("syy"));
    }

    @Test
    void runsAgainWhenReopened() {
        Season season = aSeason().in(SeasonState.CLOSED).build();

        season.reopen("syy");

        assertThat(season.getState()).isEqualTo(SeasonState.ACTIVE);
    }

    @Test
    void tellsWhatOpeningStillNeeds() {
        Season season = aSeason()
                .withTiers(List.of())
                .withoutLeadTheme()
                .withoutThemes()
                .build();

        assertThat(season.missingForOpening())
                .containsExactlyInAnyOrder(
                        SeasonRequirement.TIERS, SeasonRequirement.LEAD_THEME, SeasonRequirement.THEMES);
        assertThatExceptionOfType(SeasonIncomplete.class).isThrownBy(season::open);
        assertThat(season.getState()).isEqualTo(SeasonState.DRAFT);
    }

    @Test
    void startsSixtyDaysAheadAtTheEarliest() {
        Season season = aSeason().numbered(9, 2027).build();

        assertThatExceptionOfType(SeasonStartsLater.class)
                .isThrownBy(() -> season.requireStartNear(LocalDate.of(2026, 11, 1)));
        assertThatNoException().isThrownBy(() -> season.requireStartNear(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void changesNothingWhenClosed() {
        Season season = aSeason().in(SeasonState.CLOSED).build();
        SeasonDetails details = aSeason().details();

        assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> season.describe(details));
        assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> season.priceBy(tiers(1, 2, 3)));
        assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> season.offer(List.of()));
        assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> season.nameContacts(List.of()));
        assertThatExceptionOfType(SeasonIsClosed.class)
                .isThrownBy(() -> season.arrangeThemes(ThemePurpose.WORKSHOP, List.of()));
        assertThatExceptionOfType(SeasonIsClosed.class)
                .isThrownBy(() -> season.addTheme(ThemePurpose.WORKSHOP, null, "Kuntastrategia"));
    }

    @Test
    void keepsItsTiersOnceItHasBeenOpened() {
        Season open = aSeason().in(SeasonState.OPEN).build();
        Season draft = aSeason().build();

        assertThatExceptionOfType(SeasonHasNoTiers.class).isThrownBy(() -> open.priceBy(List.of()));
        draft.priceBy(List.of());
        assertThat(draft.getTiers()).isEmpty();
    }

    @Test
    void keepsEverythingThatOpeningRequiredOnceItHasBeenOpened() {
        Season open = aSeason().in(SeasonState.OPEN).build();
        SeasonDetails bare = aSeason().withoutLeadTheme().details();

        assertThatExceptionOfType(SeasonMustKeep.class)
                .isThrownBy(() -> open.describe(bare))
                .satisfies(refusal -> assertThat(refusal.emptied()).containsExactly(SeasonRequirement.LEAD_THEME));
        assertThatExceptionOfType(SeasonMustKeep.class).isThrownBy(() -> open.offer(List.of()));
        assertThatExceptionOfType(SeasonMustKeep.class).isThrownBy(() -> open.requireThemesAmong(List.of()));
        assertThat(open.getLeadTheme()).isEqualTo("Kärkiteema");
    }

    @Test
    void isStartedOnlyWhole() {
        Season season = aSeason().in(SeasonState.OPEN).build();
        ReflectionTestUtils.setField(season, "leadTheme", null);

        assertThatExceptionOfType(SeasonIncomplete.class).isThrownBy(season::activate);
        assertThat(season.getState()).isEqualTo(SeasonState.OPEN);
    }

    @Test
    void countsTheQuotaOfTheWholeSeason() {
        assertThat(aSeason().build().quotaOfMembership()).isEqualTo(5);
        assertThat(aSeason().withQuotaPerYear().build().quotaOfMembership()).isEqualTo(10);
    }

    @Test
    void isNamedByItsYears() {
        Season season = aSeason().numbered(9, 2027).build();

        assertThat(season.span()).isEqualTo("2027\u2060–\u20602028");
        assertThat(season.years()).containsExactly(2027, 2028);
    }

    @Test
    void endsAfterItStartsAndCountsPopulationsAtTheEndOfAYear() {
        LocalDate day = LocalDate.of(2027, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> details(day, day, LocalDate.of(2025, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> details(day, day.plusYears(1), LocalDate.of(2025, 12, 30)));
    }

    private static SeasonDetails details(LocalDate startsOn, LocalDate endsOn, LocalDate populationDate) {
        return new SeasonDetails(
                9, startsOn, endsOn, null, 5, false, populationDate, LateJoining.FULL_FEE, null, null, null, 21, null);
    }
}
