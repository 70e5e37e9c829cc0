package fi.verkosto.membership.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which municipalities are to be enrolled into which season.
 *
 * @param municipality codes
 * @param q words with which more municipalities are looked for
 * @param choose given while municipalities are still being chosen
 * @param letter given when only those whose names begin with it are to be shown for choosing
 */
record EnrolmentForm(
        @NotNull @Nullable Integer season,
        @NotEmpty @Nullable List<String> municipality,
        @Nullable String q,
        @Nullable String choose,
        @Nullable String letter) {

    public List<String> codes() {
        return municipality == null
                ? List.of()
                : municipality.stream()
                        .filter(code -> code != null && !code.isBlank())
                        .distinct()
                        .toList();
    }

    boolean isReady() {
        return season != null && choose == null && letter == null && !codes().isEmpty();
    }
}
