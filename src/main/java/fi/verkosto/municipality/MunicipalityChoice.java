package fi.verkosto.municipality;

import java.util.Locale;

/** A municipality as it stands in a select or in a list of hits. */
public record MunicipalityChoice(long id, String code, String nameFi, String nameSv) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
