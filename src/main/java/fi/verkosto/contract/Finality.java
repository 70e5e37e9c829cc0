package fi.verkosto.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the decision to join is final (lainvoimainen).
 *
 * @param finalOn null when the publication of the minutes has not been recorded
 */
public record Finality(@Nullable LocalDate finalOn) {

    static final Finality UNKNOWN = new Finality(null);

    boolean isReachedOn(LocalDate day) {
        return finalOn != null && !finalOn.isAfter(day);
    }
}
