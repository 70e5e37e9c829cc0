package fi.verkosto.account.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new password, typed twice; with name and address for the first admin. */
record InvitationForm(
        @NotBlank(groups = FirstAdmin.class) @Email @Size(max = 200) @Nullable
        String email,

        @NotBlank(groups = FirstAdmin.class) @Size(max = 200) @Nullable
        String name,

        @NotNull @Size(min = 12, max = 128) @Nullable String password,
        @NotNull @Nullable String repeated) {

    static InvitationForm blank() {
        return new InvitationForm(null, null, null, null);
    }

    /** Of the form on which the first admin is made. */
    interface FirstAdmin {}
}
