package fi.verkosto.season;

/** A season has begun. */
public record SeasonActivated(Season season) {}
