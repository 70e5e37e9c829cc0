package fi.verkosto.workshop;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a workshop is to be held.
 *
 * @param remote whether one can take part over a connection, with or without a place
 */
@Embeddable
public record Schedule(
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean remote,
        @Nullable String place) {

    /** As long as nothing has been agreed. */
    public static final Schedule OPEN = new Schedule(null, null, null, false, null);
}
