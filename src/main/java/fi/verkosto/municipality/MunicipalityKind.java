package fi.verkosto.municipality;

/** A city (kaupunki) or another municipality (kunta): decides how its body and head are called. */
public enum MunicipalityKind {
    CITY,
    MUNICIPALITY
}
