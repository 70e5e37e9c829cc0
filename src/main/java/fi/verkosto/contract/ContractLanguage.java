package fi.verkosto.contract;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityLanguage;
import java.util.Locale;

/** The languages in which contracts are made. */
public enum ContractLanguage {
    FI,
    SV;

    /** The language that a municipality reads first. */
    public static ContractLanguage of(Municipality municipality) {
        MunicipalityLanguage language = municipality.getLanguage();
        return language == MunicipalityLanguage.SV || language == MunicipalityLanguage.BILINGUAL_SV ? SV : FI;
    }

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
