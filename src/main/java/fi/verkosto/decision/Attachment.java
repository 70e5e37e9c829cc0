package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An attachment of the minutes (liite) under its own number.
 *
 * @param identifier what the municipality's system calls it
 * @param backgroundMaterial whether it is only there to be read (oheismateriaali)
 */
@Embeddable
public record Attachment(
        int ordinal, String label, @Nullable String identifier, boolean backgroundMaterial) {}
