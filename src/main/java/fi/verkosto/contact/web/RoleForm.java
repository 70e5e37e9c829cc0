package fi.verkosto.contact.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.contact.RoleDetails;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.web.FormDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form that gives a role. */
record RoleForm(
        @NotNull @Nullable RoleKind kind,
        @Nullable String municipality,
        @Nullable Boolean first,
        @NotNull @FormDate @Nullable LocalDate from) {

    /** Whether the person becomes the first of the municipality's liaisons. */
    boolean makesFirst() {
        return Boolean.TRUE.equals(first);
    }

    RoleDetails toDetails() {
        return new RoleDetails(requireNonNull(kind), municipality, makesFirst(), requireNonNull(from));
    }
}
