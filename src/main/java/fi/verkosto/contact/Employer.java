package fi.verkosto.contact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For whom a person works.
 *
 * @param municipality code of the municipality, of those who work for one
 * @param name of another organisation than those of the network
 */
public record Employer(
        Organisation organisation,
        @Nullable String municipality,
        @Nullable String name) {

    public Employer {
        if ((organisation == Organisation.MUNICIPALITY) != (municipality != null)) {
            throw new IllegalArgumentException("a municipality's person names it, and nobody else does");
        }
        if ((organisation == Organisation.OTHER) != (name != null)) {
            throw new IllegalArgumentException("another organisation is named, and none of the others");
        }
    }

    /** Whether both are the same, however the name of another organisation is written. */
    boolean isSame(Employer other) {
        return organisation == other.organisation
                && Objects.equals(municipality, other.municipality)
                && (name == null ? other.name == null : name.equalsIgnoreCase(other.name));
    }

    public static Employer municipality(String code) {
        return new Employer(Organisation.MUNICIPALITY, code, null);
    }
}
