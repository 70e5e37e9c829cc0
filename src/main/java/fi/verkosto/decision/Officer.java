package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared (valmistelija) or presented (esittelijä) a case.
 *
 * @param name null when the minutes name the office only
 * @param acting for the time being (vt., vs.)
 */
@Embeddable
public record Officer(@Nullable String name, @Nullable String title, boolean acting) {

    public static final Officer UNNAMED = new Officer(null, null, false);

    public boolean isUnnamed() {
        return name == null && title == null;
    }
}
