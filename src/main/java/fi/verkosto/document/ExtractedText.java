package fi.verkosto.document;

/**
 * What a file says, line by line as on its pages; pages are parted by a form feed where the file has pages.
 *
 * @param kind by the file's content
 */
public record ExtractedText(FileKind kind, String text) {}
