package fi.verkosto.mail;

/**
 * A file that goes along with a mail.
 *
 * @param contentType such as {@code text/calendar; charset=UTF-8}
 */
@SuppressWarnings("ArrayRecordComponent")
public record MailAttachment(String name, String contentType, byte[] content) {}
