package fi.verkosto.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that a row of a file gives.
 *
 * @param to the first day on which it does not hold
 */
public record ImportedRole(
        RoleKind kind,
        boolean primary,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The last day on which it holds; null when it does not end. */
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }

    boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (otherTo == null || from.isBefore(otherTo)) && (to == null || otherFrom.isBefore(to));
    }
}
