package fi.verkosto.account.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a one-time link is wanted. */
record SignInLinkForm(
        @NotBlank @Email @Size(max = 200) @Nullable String email) {}
