package fi.verkosto.season;

import static fi.verkosto.season.SeasonBuilder.tier;
import static fi.verkosto.season.SeasonBuilder.tiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeeTiersTest {

    @Test
    void acceptsATableThatCoversEveryPopulation() {
        assertThat(FeeTiers.inOrder(tiers(9_000, 12_000, 16_000))).hasSize(3);
    }

    @Test
    void acceptsATableWithoutTiers() {
        assertThat(FeeTiers.inOrder(List.of())).isEmpty();
    }

    @Test
    void acceptsOneTierForAll() {
        assertThat(FeeTiers.inOrder(List.of(tier(0, null, 9_000)))).hasSize(1);
    }

    @Test
    void putsTheTiersInOrderOfPopulation() {
        List<FeeTier> ordered = FeeTiers.inOrder(
                List.of(tier(45_001, null, 16_000), tier(0, 8_999, 9_000), tier(9_000, 45_000, 12_000)));

        assertThat(ordered).isEqualTo(tiers(9_000, 12_000, 16_000));
    }

    @Test
    void namesTheRowsBetweenWhichPopulationsAreMissing() {
        TiersNotWhole refusal = refusalOf(tier(0, 8_999, 9_000), tier(9_001, null, 12_000));

        assertThat(refusal).isInstanceOf(TiersLeaveGap.class);
        assertThat(refusal.places()).containsExactly(1, 2);
        assertThat(refusal.populations()).containsExactly(9_000, 9_000);
    }

    @Test
    void namesTheRowsThatClaimTheSamePopulation() {
        TiersNotWhole refusal =
                refusalOf(tier(0, 9_000, 9_000), tier(9_000, 45_000, 12_000), tier(45_001, null, 16_000));

        assertThat(refusal).isInstanceOf(TiersOverlap.class);
        assertThat(refusal.places()).containsExactly(1, 2);
        assertThat(refusal.populations()).containsExactly(9_000);
    }

    @Test
    void namesTheRowsAsTheyWereGivenNotAsTheyAreSorted() {
        TiersNotWhole refusal =
                refusalOf(tier(45_000, null, 16_000), tier(0, 8_999, 9_000), tier(9_000, 45_000, 12_000));

        assertThat(refusal).isInstanceOf(TiersOverlap.class);
        assertThat(refusal.places()).containsExactly(3, 1);
    }

    @Test
    void refusesARowBehindAnOpenEnd() {
        TiersNotWhole refusal = refusalOf(tier(0, null, 9_000), tier(9_000, null, 12_000));

        assertThat(refusal).isInstanceOf(TiersOverlap.class);
        assertThat(refusal.places()).containsExactly(1, 2);
    }

    @Test
    void namesTheRowThatShouldBeginAtZero() {
        TiersNotWhole refusal = refusalOf(tier(1, 8_999, 9_000), tier(9_000, null, 12_000));

        assertThat(refusal).isInstanceOf(TiersMissZero.class);
        assertThat(refusal.places()).containsExactly(1);
    }

    @Test
    void namesTheRowThatShouldHaveNoUpperBound() {
        TiersNotWhole refusal = refusalOf(tier(0, 8_999, 9_000), tier(9_000, 45_000, 12_000));

        assertThat(refusal).isInstanceOf(TiersMissOpenEnd.class);
        assertThat(refusal.places()).containsExactly(2);
        assertThat(refusal.populations()).containsExactly(45_000);
        assertThat(refusal.isAboutUpperBound()).isTrue();
    }

    @Test
    void hasNoTierWithBoundsUpsideDownOrANegativeFee() {
        assertThatIllegalArgumentException().isThrownBy(() -> tier(9_000, 8_999, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tier(-1, null, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tier(0, null, -1));
    }

    /** Against a check that looks at each population. */
    @Test
    void acceptsExactlyTheTablesInWhichEveryPopulationHasOneTier() {
        RandomTiers tables = new RandomTiers(20261129);
        Map<String, Integer> verdicts = new TreeMap<>();
        for (int table = 0; table < 20_000; table++) {
            List<FeeTier> tiers = tables.next();
            String verdict = "accepted";
            try {
                FeeTiers.inOrder(tiers);
            } catch (TiersNotWhole refusal) {
                verdict = refusal.getClass().getSimpleName();
            }
            assertThat(verdict.equals("accepted")).as("%s %s", verdict, tiers).isEqualTo(RandomTiers.isWhole(tiers));
            verdicts.merge(verdict, 1, Integer::sum);
        }

        System.out.printf("Tier tables: 20000 tried, seed 20261129, %s%n", verdicts);
        assertThat(verdicts.keySet())
                .containsExactly("TiersLeaveGap", "TiersMissOpenEnd", "TiersMissZero", "TiersOverlap", "accepted");
        assertThat(verdicts.values()).allMatch(count -> count > 500);
    }

    /** Every population up to 50 000: 8 999 are small (nobody at all is none), 36 001 middle, 5 000 large. */
    @Test
    void givesEveryPopulationItsTier() {
        Season season = SeasonBuilder.aSeason().build();

        assertThat(RandomTiers.countsPerTier(season, 50_000)).containsExactly(8_999, 36_001, 5_000);
    }

    private static TiersNotWhole refusalOf(FeeTier... tiers) {
        TiersNotWhole refusal = catchThrowableOfType(TiersNotWhole.class, () -> FeeTiers.inOrder(List.of(tiers)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
