package fi.verkosto.season;

/** The two organisations that run the network. */
public enum Issuer {
    KUNTALIITTO,
    FCG
}
