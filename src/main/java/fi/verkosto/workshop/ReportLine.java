package fi.verkosto.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report in the library's list.
 *
 * @param beginning the first words of the report
 */
public record ReportLine(
        long workshop,
        String topic,
        String nameFi,
        String nameSv,
        int season,
        LocalDate heldOn,
        @Nullable String theme,
        List<WorkshopKind> kinds,
        boolean internal,
        String beginning) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
