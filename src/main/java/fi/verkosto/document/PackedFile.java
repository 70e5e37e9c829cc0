package fi.verkosto.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document packed as zip (docx, odt, xlsx), gone through once from end to end before anything opens it: entries and unpacked
 * bytes are counted as they come, whatever the headers claim, and the document says what it is.
 */
final class PackedFile {

    private static final int SMALL_PART = 256 * 1024;
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String DOCX = "wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";

    private long unpacked;
    private int entries;
    private @Nullable FileKind kind;
    private boolean workbook;
    private boolean encrypted;
    private boolean macros;

    private PackedFile() {}

    /** The kind of the document, after all its parts have been counted. */
    static FileKind check(byte[] content) {
        FileKind kind = counted(content).kind;
        if (kind == null) {
            throw new FileKindNotAllowed();
        }
        return kind;
    }

    /** Goes through the file in the same way when a workbook (xlsx) is wanted. */
    static void requireWorkbook(byte[] content) {
        if (!counted(content).workbook) {
            throw new FileKindNotAllowed();
        }
    }

    private static PackedFile counted(byte[] content) {
        PackedFile file = new PackedFile();
        walk(content, file::count);
        if (file.encrypted) {
            throw new FileEncrypted();
        }
        if (file.macros) {
            throw new FileHasMacros();
        }
        return file;
    }

    /** The bytes of one part. */
    static byte[] part(byte[] content, String name) {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        walk(content, part -> {
            if (part.name().equals(name) && found.size() == 0) {
                found.writeBytes(part.read(FileLimits.UNPACKED_XML));
            }
        });
        if (found.size() == 0) {
            throw new FileBroken();
        }
        return found.toByteArray();
    }

    private static void walk(byte[] content, Consumer<Part> visitor) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                visitor.accept(new Part(entry.getName(), zip));
            }
        } catch (ZipException broken) {
            throw String.valueOf(broken.getMessage()).contains("encrypted") ? new FileEncrypted() : new FileBroken();
        } catch (IOException | IllegalArgumentException | UnreadablePart broken) {
            throw new FileBroken();
        }
    }

    private void count(Part part) {
        entries++;
        if (entries > FileLimits.ENTRIES) {
            throw new FileUnpacksTooLarge();
        }
        String name = part.name();
        switch (name) {
            case "mimetype" -> kind = ODT.equals(small(part).strip()) ? FileKind.ODT : null;
            case "[Content_Types].xml" -> describe(small(part));
            case "META-INF/manifest.xml" -> encrypted |= small(part).contains("encryption-data");
            default -> {
                macros |= name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
                unpacked += part.skip(limitOf(name));
            }
        }
        if (unpacked > FileLimits.UNPACKED_ENTRIES) {
            throw new FileUnpacksTooLarge();
        }
    }

    private long limitOf(String name) {
        long left = FileLimits.UNPACKED_ENTRIES - unpacked;
        if (name.endsWith(".rels")) {
            return Math.min(left, FileLimits.UNPACKED_SMALL);
        }
        return name.endsWith(".xml") ? Math.min(left, FileLimits.UNPACKED_XML) : left;
    }

    private String small(Part part) {
        byte[] bytes = part.read(SMALL_PART);
        unpacked += bytes.length;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void describe(String types) {
        macros |= types.contains("macroEnabled") || types.contains("vbaProject");
        if (types.contains(DOCX)) {
            kind = FileKind.DOCX;
        }
        workbook |= types.contains(WORKBOOK);
    }

    /** One entry, readable while the walk stands on it. */
    private record Part(String name, InputStream bytes) {

        byte[] read(long most) {
            try {
                byte[] read = bytes.readNBytes((int) most + 1);
                if (read.length > most) {
                    throw new FileUnpacksTooLarge();
                }
                return read;
            } catch (IOException broken) {
                throw new UnreadablePart(broken);
            }
        }

        long skip(long most) {
            byte[] buffer = new byte[16 * 1024];
            long total = 0;
            try {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    total += read;
                    if (total > most) {
                        throw new FileUnpacksTooLarge();
                    }
                }
            } catch (IOException broken) {
                throw new UnreadablePart(broken);
            }
            return total;
        }
    }

    private static final class UnreadablePart extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadablePart(IOException cause) {
            super(cause);
        }
    }
}
