package fi.verkosto.decision;

import fi.verkosto.membership.FeeBasis;
import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.FeeTier;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fee that a decision should state.
 *
 * @param ofOtherBands yearly fees of the season's tiers into which the population does not fall
 */
record ExpectedFee(@Nullable Money annual, @Nullable Money total, Set<Money> ofOtherBands) {

    static final ExpectedFee UNKNOWN = new ExpectedFee(null, null, Set.of());

    /** As agreed with a membership. */
    static ExpectedFee of(Membership membership, Season season) {
        FeeBasis basis = membership.getBasis();
        return new ExpectedFee(
                membership.getAnnualFee(),
                membership.totalFee(),
                basis == null ? Set.of() : others(season, basis.population()));
    }

    /** As it would be worked out for a municipality that has not been enrolled yet. */
    static ExpectedFee of(Season season, Municipality municipality) {
        return municipality
                .populationOn(season.getPopulationDate())
                .map(figure -> of(season, figure.value()))
                .orElse(UNKNOWN);
    }

    private static ExpectedFee of(Season season, Population population) {
        return season.getTiers().stream()
                .filter(tier -> tier.includes(population))
                .findFirst()
                .map(tier -> new ExpectedFee(
                        tier.annualFee(), ofWholeSeason(season, tier.annualFee()), others(season, population)))
                .orElse(UNKNOWN);
    }

    private static Money ofWholeSeason(Season season, Money annual) {
        return IntStream.range(0, season.years().size())
                .mapToObj(year -> annual)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Set<Money> others(Season season, Population population) {
        return season.getTiers().stream()
                .filter(tier -> !tier.includes(population))
                .map(FeeTier::annualFee)
                .collect(Collectors.toUnmodifiableSet());
    }
}
