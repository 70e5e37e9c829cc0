package fi.verkosto.membership;

import fi.verkosto.season.FeeTier;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From what a fee was worked out: the population with its date and source, and the tier it falls into.
 *
 * @param populationDate null when the population was given by hand
 * @param tierFee the tier's yearly fee, without tax
 */
@Embeddable
public record FeeBasis(
        Population population,
        @Nullable LocalDate populationDate,
        @Nullable String populationSource,
        Integer tierMin,
        @Nullable Integer tierMax,
        boolean tierAssumed,
        Money tierFee) {

    static FeeBasis of(Population population, @Nullable LocalDate date, @Nullable String source, FeeTier tier) {
        return new FeeBasis(
                population, date, source, tier.minPopulation(), tier.maxPopulation(), tier.assumed(), tier.annualFee());
    }
}
