package fi.verkosto.journal;

/**
 * A record that has a page with a history.
 *
 * @param kind as the history's triggers call it
 */
public record Subject(String kind, long id) {}
