package fi.verkosto.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** The packed parts (streams) of a PDF: how much they hold is counted before PDFBox, which would unpack any of them whole. */
final class PdfParts {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;
    private static final int DEEPEST = 3;
    private static final int BUFFER = 4 * 1024;
    /** Of a whole file: hours of unpacking otherwise. */
    private static final int STREAMS = 50_000;

    private static final long UNPACKED = 1024L * FileLimits.MEGABYTE;

    /** Parts that are read while the file is being opened: packed in the usual way, or not at all. */
    private static final Pattern READ_AT_ONCE = Pattern.compile("/(ObjStm|XRef)\\b");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[?\\s*/\\w+\\s*]?|\\S+)");
    private static final Pattern USUAL_FILTER = Pattern.compile("\\[?\\s*/FlateDecode\\s*]?");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

    private static final Set<COSName> COUNTED = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private static final Set<COSName> GROWING = Set.of(
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    /** LZW makes at most some 1,400 bytes of one. */
    private static final long MOST_OF_GROWING = FileLimits.UNPACKED_STREAM / 1_400;

    private PdfParts() {}

    /** Goes through the bytes as they are, without trusting what the file says of its parts. */
    static void checkPacked(byte[] content) {
        int streams = 0;
        long unpacked = 0;
        for (int at = indexOf(content, 0); at >= 0; at = indexOf(content, at + STREAM.length)) {
            int start = afterLineEnd(content, at + STREAM.length);
            if (start > at + STREAM.length && start + 1 < content.length && content[at - 1] != 'd') {
                checkReadAtOnce(content, at);
                if (isZlib(content[start], content[start + 1])) {
                    unpacked += count(new ByteArrayInputStream(content, start, content.length - start), 1);
                }
                streams++;
            }
            if (streams > STREAMS || unpacked > UNPACKED) {
                throw new FileUnpacksTooLarge();
            }
        }
    }

    private static int afterLineEnd(byte[] content, int from) {
        int at = from;
        while (at < content.length && (content[at] == '\r' || content[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int indexOf(byte[] content, int from) {
        for (int at = Math.max(from, 1); at <= content.length - STREAM.length; at++) {
            if (content[at] == 's' && Arrays.equals(content, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                return at;
            }
        }
        return -1;
    }

    private static void checkReadAtOnce(byte[] content, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        before = before.substring(Math.max(before.lastIndexOf("obj"), 0));
        String plain = ESCAPED.matcher(before)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
        Matcher filter = FILTER.matcher(plain);
        if (READ_AT_ONCE.matcher(plain).find()
                && filter.find()
                && !USUAL_FILTER.matcher(filter.group(1)).matches()) {
            throw new FileBroken();
        }
    }

    private static boolean isZlib(int first, int second) {
        return (first & 0x0f) == 8 && (((first & 0xff) << 8) + (second & 0xff)) % 31 == 0;
    }

    /** How many bytes come out; what is packed may be packed again. */
    private static long count(InputStream packed, int depth) {
        if (depth > DEEPEST) {
            throw new FileUnpacksTooLarge();
        }
        Inflater inflater = new Inflater();
        Counted plain = new Counted(new InflaterInputStream(packed, inflater, BUFFER));
        try {
            plain.mark(2);
            int first = plain.read();
            int second = plain.read();
            plain.reset();
            if (second >= 0 && isZlib(first, second)) {
                count(plain, depth + 1);
            }
            plain.exhaust();
        } catch (IOException noFurther) {
            return plain.total;
        } finally {
            inflater.end();
        }
        return plain.total;
    }

    /** Looks at every part's own description, after the file has been opened and before its pages are read. */
    static void checkFilters(COSDocument file) throws IOException {
        for (COSObjectKey key : file.getXrefTable().keySet()) {
            if (file.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                checkFilters(stream);
            }
        }
    }

    private static void checkFilters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            checkFilter(stream, name);
        } else if (filters instanceof COSArray names) {
            if (names.size() > DEEPEST) {
                throw new FileUnpacksTooLarge();
            }
            for (int at = 0; at < names.size(); at++) {
                checkFilter(stream, names.getObject(at) instanceof COSName name ? name : COSName.IDENTITY);
            }
        }
    }

    private static void checkFilter(COSStream stream, COSName filter) throws IOException {
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (GROWING.contains(filter) && !picture && stream.getLength() > MOST_OF_GROWING) {
            throw new FileUnpacksTooLarge();
        }
        if (!COUNTED.contains(filter) && !GROWING.contains(filter) && !picture) {
            throw new FileBroken();
        }
    }

    /** Lets no more through than one part may hold. */
    private static final class Counted extends BufferedInputStream {

        private long total;

        Counted(InputStream plain) {
            super(plain, BUFFER);
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            total += Math.max(read, 0);
            if (total > FileLimits.UNPACKED_STREAM) {
                throw new FileUnpacksTooLarge();
            }
            return read;
        }

        void exhaust() throws IOException {
            byte[] buffer = new byte[BUFFER];
            int read;
            do {
                read = read(buffer, 0, BUFFER);
            } while (read >= 0);
        }
    }
}
