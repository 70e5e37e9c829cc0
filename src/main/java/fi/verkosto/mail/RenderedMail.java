package fi.verkosto.mail;

/** A mail with its fields filled: as plain text, and as sanitised HTML. */
public record RenderedMail(String subject, String text, String html) {}
