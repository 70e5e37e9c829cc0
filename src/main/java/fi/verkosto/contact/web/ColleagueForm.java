package fi.verkosto.contact.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.contact.Acting;
import fi.verkosto.contact.Colleagues;
import fi.verkosto.contact.Organisation;
import fi.verkosto.contact.PersonDetails;
import fi.verkosto.contact.RoleKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form with which a contact person adds a colleague. */
record ColleagueForm(
        @NotNull @Nullable RoleKind kind,
        @NotBlank @Size(max = 100) @Nullable String firstName,
        @NotBlank @Size(max = 100) @Nullable String lastName,
        @Size(max = 200) @Nullable String title,
        @Nullable Acting acting,
        @NotNull @Pattern(regexp = "fi|sv|en") @Nullable String language,
        @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @NotNull @Nullable String municipality) {

    static ColleagueForm blank(@Nullable RoleKind kind, String language, @Nullable String municipality) {
        return new ColleagueForm(kind, null, null, null, null, language, null, null, municipality);
    }

    /** Checks what the values themselves know; a deputy signs in with an address. */
    void check(Errors errors) {
        person().check(errors);
        if (kind != null && !Colleagues.ROLES.contains(kind)) {
            errors.rejectValue("kind", "contact.colleague.kind");
        }
        if (kind == RoleKind.DEPUTY && email == null) {
            errors.rejectValue("email", "PersonNeedsEmail");
        }
    }

    private PersonForm person() {
        return new PersonForm(
                null,
                firstName,
                lastName,
                title,
                acting,
                language,
                email,
                phone,
                Organisation.MUNICIPALITY,
                municipality,
                null);
    }

    RoleKind role() {
        return requireNonNull(kind);
    }

    PersonDetails toDetails() {
        return person().toDetails();
    }
}
