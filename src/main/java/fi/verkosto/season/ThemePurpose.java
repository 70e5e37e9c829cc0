package fi.verkosto.season;

/** A theme of the season's programme, or an entry of its catalogue of workshop themes. */
public enum ThemePurpose {
    PROGRAMME,
    WORKSHOP
}
