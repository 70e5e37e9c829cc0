package fi.verkosto.season;

import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A fee tier (hintaporras): the yearly fee, without tax, of municipalities whose population is within the bounds. Both
 * bounds belong to the tier; an open end has no upper bound.
 *
 * @param assumed no source gives the fee; it was taken over from another season
 */
@Embeddable
public record FeeTier(int minPopulation, @Nullable Integer maxPopulation, Money annualFee, boolean assumed) {

    public FeeTier {
        if (minPopulation < 0 || (maxPopulation != null && maxPopulation < minPopulation)) {
            throw new IllegalArgumentException("no populations from " + minPopulation + " to " + maxPopulation);
        }
        if (annualFee.isNegative()) {
            throw new IllegalArgumentException("a fee is not negative: " + annualFee);
        }
    }

    public boolean includes(Population population) {
        return population.inhabitants() >= minPopulation
                && (maxPopulation == null || population.inhabitants() <= maxPopulation);
    }
}
