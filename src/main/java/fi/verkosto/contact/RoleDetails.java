package fi.verkosto.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that is given.
 *
 * @param municipality code of the municipality, of roles in one
 * @param primary whether the person becomes the first of the municipality's liaisons
 */
public record RoleDetails(RoleKind kind, @Nullable String municipality, boolean primary, LocalDate from) {}
