package fi.verkosto.workshop;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A workshop behind a figure.
 *
 * @param day on which it was held, or is planned
 * @param participants how many took part; null until it has been held
 */
public record CountedWorkshop(
        long id,
        String nameFi,
        String nameSv,
        String topic,
        WorkshopStage stage,
        @Nullable LocalDate day,
        @Nullable Integer participants) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
