package fi.verkosto.municipality;

/** The languages of a municipality, the majority's named last. */
public enum MunicipalityLanguage {
    FI,
    SV,
    BILINGUAL_FI,
    BILINGUAL_SV
}
