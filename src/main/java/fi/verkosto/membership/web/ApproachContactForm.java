package fi.verkosto.membership.web;

import fi.verkosto.web.FormDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form of a contact with a municipality. */
record ApproachContactForm(
        @NotNull @FormDate @Nullable LocalDate on,
        @NotBlank @Size(max = 2000) @Nullable String contact) {}
