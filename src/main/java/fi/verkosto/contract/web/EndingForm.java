package fi.verkosto.contract.web;

import fi.verkosto.web.FormDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that gives a signed contract another last day. */
record EndingForm(
        @NotNull @FormDate @Nullable LocalDate endsOn,
        @NotBlank @Size(max = 1000) @Nullable String reason) {

    static EndingForm blank() {
        return new EndingForm(null, null);
    }

    LocalDate day() {
        return Objects.requireNonNull(endsOn);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }
}
