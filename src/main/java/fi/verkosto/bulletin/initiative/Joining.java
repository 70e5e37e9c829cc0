package fi.verkosto.bulletin.initiative;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that takes part in an initiative.
 *
 * @param proposer whether it has proposed it
 */
public record Joining(
        String code, String nameFi, String nameSv, @Nullable String note, LocalDate joinedOn, boolean proposer) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
