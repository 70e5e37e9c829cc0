package fi.verkosto.document;

/** A document with its bytes, ready to be served. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentFile(String name, FileKind kind, byte[] content) {}
