package fi.verkosto.overview;

import fi.verkosto.season.Season;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The season that prices the register: the one that recruits, else the one that runs.
 *
 * @param season its number, null when there is none
 * @param recruits whether municipalities are being enrolled into it
 * @param populationDate the day whose population decides the tier; without a season the newest day that is known
 */
public record Pricing(@Nullable Integer season, boolean recruits, LocalDate populationDate, List<Tier> tiers) {

    /** A fee tier; both bounds belong to it. */
    public record Tier(int min, @Nullable Integer max, BigDecimal fee) {

        boolean includes(int population) {
            return population >= min && (max == null || population <= max);
        }
    }

    public Pricing {
        tiers = List.copyOf(tiers);
    }

    static Pricing of(Season season, boolean recruits) {
        return new Pricing(
                season.getNumber(),
                recruits,
                season.getPopulationDate(),
                season.getTiers().stream()
                        .map(tier -> new Tier(
                                tier.minPopulation(),
                                tier.maxPopulation(),
                                tier.annualFee().euros()))
                        .toList());
    }

    /** The tier of a population, null when it has none. */
    public @Nullable Tier tierOf(@Nullable Integer population) {
        if (population == null) {
            return null;
        }
        return tiers.stream()
                .filter(tier -> tier.includes(population))
                .findFirst()
                .orElse(null);
    }

    /** The tier that begins with the population, null when there is none. */
    public @Nullable Tier tierFrom(@Nullable Integer min) {
        return tiers.stream()
                .filter(tier -> min != null && tier.min() == min)
                .findFirst()
                .orElse(null);
    }
}
