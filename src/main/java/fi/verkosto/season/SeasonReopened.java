package fi.verkosto.season;

/** A closed season may change again: what its closing ended goes on, in the same transaction. */
public record SeasonReopened(Season season, String reason) {}
