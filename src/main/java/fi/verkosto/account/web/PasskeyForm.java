package fi.verkosto.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new passkey.
 *
 * @param credential what the browser has made of it, filled in by the page's script
 */
record PasskeyForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Nullable String credential) {

    static PasskeyForm blank() {
        return new PasskeyForm(null, null);
    }
}
