package fi.verkosto.workshop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something of which a municipality should be reminded.
 *
 * @param workshop null where it is about no single one
 * @param cause the day that has passed, the day on which the workshop was held, or the end of the season
 * @param number of workshops that are unused
 */
record DueReminder(
        String kind,
        long membership,
        long municipality,
        @Nullable Long workshop,
        LocalDate cause,
        String topic,
        String nameFi,
        String nameSv,
        int season,
        int number) {

    String name(String language) {
        return "sv".equals(language) ? nameSv : nameFi;
    }
}
