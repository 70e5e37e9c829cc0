package fi.verkosto.decision.minutes;

import fi.verkosto.decision.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * A body as a heading names it (toimielin).
 *
 * @param inCity its full name in a city, or wherever it is the same everywhere
 * @param inMunicipality its full name in a municipality that is no city, if that differs
 */
record Body(BodyKind kind, String inCity, @Nullable String inMunicipality) {

    static Body named(BodyKind kind, String name) {
        return new Body(kind, name, null);
    }

    /** Whether the full name depends on what the municipality calls itself. */
    boolean isOpen() {
        return inMunicipality != null;
    }

    /** The full name, or null if it depends on a kind of municipality that nobody knows. */
    @Nullable
    String fullName(@Nullable Boolean city) {
        if (inMunicipality == null) {
            return inCity;
        } else if (city == null) {
            return null;
        }
        return city ? inCity : inMunicipality;
    }

    boolean isSameAs(Body other) {
        boolean agree = inCity.equals(other.inCity) || inCity.equals(other.inMunicipality);
        return kind == other.kind && (agree || other.inCity.equals(inMunicipality));
    }
}
