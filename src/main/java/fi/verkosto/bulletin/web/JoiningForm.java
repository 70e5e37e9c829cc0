package fi.verkosto.bulletin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a municipality joins.
 *
 * @param municipality its code
 */
record JoiningForm(
        @NotBlank @Nullable String municipality,
        @Size(max = 500) @Nullable String note) {

    JoiningForm {
        note = Lines.of(note);
    }

    static JoiningForm blank() {
        return new JoiningForm(null, null);
    }

    String code() {
        return Objects.requireNonNullElse(municipality, "");
    }
}
