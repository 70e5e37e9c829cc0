package fi.verkosto.workshop;

/** By what the workshops of a season are counted; {@code ALL} counts each once. */
public enum FiguresGroup {
    ALL,
    THEME,
    KIND,
    AUDIENCE
}
