package fi.verkosto.publicsite.web;

import fi.verkosto.shared.Population;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The question to the fee calculator: a municipality by name or code, else a population.
 *
 * @param season number of the season whose tiers are asked for; the one that recruits when absent
 */
record FeeForm(
        @Nullable Integer season,
        @Nullable @Size(max = 100) String municipality,
        @Nullable Population population) {

    static FeeForm blank() {
        return new FeeForm(null, null, null);
    }

    boolean isBlank() {
        return municipality == null && population == null;
    }
}
