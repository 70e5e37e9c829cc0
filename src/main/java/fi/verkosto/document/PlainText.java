package fi.verkosto.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text without markup, in the encodings that office programs write. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;
    private static final int HALF_IN_PERCENT = 30;

    private PlainText() {}

    /**
     * The text, whichever encoding it is in.
     *
     * @throws FileKindNotAllowed when the bytes are no text in any of them
     */
    static String of(byte[] content) {
        for (Charset charset : candidates(content)) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return requireReadable(text.startsWith("\ufeff") ? text.substring(1) : text);
            } catch (CharacterCodingException unlike) {
                // the next encoding
            }
        }
        throw new FileKindNotAllowed();
    }

    private static List<Charset> candidates(byte[] content) {
        if (startsWith(content, 0xff, 0xfe) || zerosInPercent(content, 1) > HALF_IN_PERCENT) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xfe, 0xff) || zerosInPercent(content, 0) > HALF_IN_PERCENT) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS);
    }

    /** Whether the bytes are UTF-16, with or without its mark: every other byte of European text is zero. */
    static boolean isWide(byte[] content) {
        return startsWith(content, 0xff, 0xfe)
                || startsWith(content, 0xfe, 0xff)
                || zerosInPercent(content, 0) > HALF_IN_PERCENT != zerosInPercent(content, 1) > HALF_IN_PERCENT;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static int zerosInPercent(byte[] content, int from) {
        int end = Math.min(content.length, LOOKED_AT);
        int zeros = 0;
        for (int at = from; at < end; at += 2) {
            zeros += content[at] == 0 ? 1 : 0;
        }
        return zeros * 200 / Math.max(end, 1);
    }

    private static String requireReadable(String text) {
        boolean unreadable = text.chars()
                .anyMatch(letter -> (Character.isISOControl(letter) && "\t\n\r\f\u0085".indexOf(letter) < 0)
                        || letter == 0xfffe
                        || letter == 0xffff);
        if (unreadable) {
            throw new FileKindNotAllowed();
        }
        return text;
    }
}
