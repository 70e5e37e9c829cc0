package fi.verkosto.municipality;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;

/** A municipality that was merged into another one on the given day. */
@Embeddable
public record FormerMunicipality(String code, String nameFi, String nameSv, LocalDate mergedOn) {

    /** The first year at whose end the successor's population includes this municipality's. */
    public int firstYearIncluded() {
        return mergedOn.minusDays(1).getYear();
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
