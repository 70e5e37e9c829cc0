package fi.verkosto.web;

/** One line of a select or of a group of check boxes. */
public record Choice(String value, String label) {}
