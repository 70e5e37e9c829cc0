package fi.verkosto.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of a new personal token. */
record TokenForm(@NotBlank @Size(max = 100) @Nullable String name) {}
