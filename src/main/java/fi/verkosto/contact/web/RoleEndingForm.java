package fi.verkosto.contact.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.contact.RoleEnding;
import fi.verkosto.web.FormDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form that ends a role. */
record RoleEndingForm(
        @Nullable Integer version,
        @NotNull @FormDate @Nullable LocalDate on,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    RoleEnding toEnding() {
        return new RoleEnding(version == null ? -1 : version, requireNonNull(on), requireNonNull(reason));
    }
}
