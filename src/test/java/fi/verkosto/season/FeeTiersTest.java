package fi.verkosto.season;

import static fi.verkosto.season.SeasonBuilder.tier;
import static fi.verkosto.season.SeasonBuilder.tiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
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

    private static TiersNotWhole refusalOf(FeeTier... tiers) {
        TiersNotWhole refusal = catchThrowableOfType(TiersNotWhole.class, () -> FeeTiers.inOrder(List.of(tiers)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
