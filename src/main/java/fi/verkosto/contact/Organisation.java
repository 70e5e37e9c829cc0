package fi.verkosto.contact;

/** For whom a person works. */
public enum Organisation {
    MUNICIPALITY,
    KUNTALIITTO,
    FCG,
    OTHER
}
