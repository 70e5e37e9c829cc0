package fi.verkosto.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the kind of a file by its first bytes, and that of a packed document by what it says of itself inside. */
final class FileKinds {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaType PDF = MediaType.application("pdf");

    /** Text with markup or commands, which a program other than an editor would run or draw. */
    private static final Set<MediaType> MARKED_UP = Set.of(
            MediaType.TEXT_HTML,
            MediaType.APPLICATION_XML,
            MediaType.application("rtf"),
            MediaType.application("postscript"),
            MediaType.application("xhtml+xml"));

    private FileKinds() {}

    static FileKind of(byte[] content) {
        MediaType type = detect(content);
        if (type.equals(PDF)) {
            return FileKind.PDF;
        }
        if (startsWith(content, "PK\u0003\u0004")) {
            return PackedFile.check(content);
        }
        if (startsWith(content, "\u00d0\u00cf\u0011\u00e0")) {
            throw isEncryptedOffice(content) ? new FileEncrypted() : new FileKindNotAllowed();
        }
        if (isText(type) || PlainText.isWide(content)) {
            return FileKind.TXT;
        }
        throw new FileKindNotAllowed();
    }

    private static MediaType detect(byte[] content) {
        try {
            return TYPES.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isText(MediaType type) {
        return is(type, MediaType.TEXT_PLAIN) && MARKED_UP.stream().noneMatch(other -> is(type, other));
    }

    private static boolean is(MediaType type, MediaType wanted) {
        return type.equals(wanted) || TYPES.getMediaTypeRegistry().isSpecializationOf(type, wanted);
    }

    /** Office programs put an encrypted docx into a container of the old kind, under this name. */
    private static boolean isEncryptedOffice(byte[] content) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= content.length - name.length; at++) {
            if (Arrays.equals(content, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, String start) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
