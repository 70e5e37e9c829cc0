package fi.verkosto.publicsite.web;

import fi.verkosto.shared.Population;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The question to the fee calculator: a municipality by name or code, else a population. */
record FeeForm(
        @Nullable @Size(max = 100) String municipality,
        @Nullable Population population) {

    static FeeForm blank() {
        return new FeeForm(null, null);
    }

    boolean isBlank() {
        return municipality == null && population == null;
    }
}
