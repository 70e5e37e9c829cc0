package fi.verkosto.season;

/** A season is about to be closed: what belongs to it comes to its end first, in the same transaction. */
public record SeasonClosing(Season season) {}
