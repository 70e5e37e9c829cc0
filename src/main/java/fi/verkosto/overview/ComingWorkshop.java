package fi.verkosto.overview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A workshop that is planned or agreed for a day to come. */
public record ComingWorkshop(
        long id,
        int slot,
        String topic,
        LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        String state,
        String nameFi,
        String nameSv) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
