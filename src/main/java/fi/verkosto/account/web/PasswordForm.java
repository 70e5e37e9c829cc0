package fi.verkosto.account.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. */
record PasswordForm(
        @NotNull @Nullable String present,
        @NotNull @Size(min = 12, max = 128) @Nullable String password,
        @NotNull @Nullable String repeated) {

    static PasswordForm blank() {
        return new PasswordForm(null, null, null);
    }
}
