package fi.verkosto.document;

import java.util.Locale;

/** Names of files as their senders write them, made safe to keep, to show and to send. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_READABLE = 255;

    private FileName() {}

    /** The name of a file that is no document yet: without what neither reads nor can be stored, of a very long one the end. */
    public static String readable(String sent) {
        String plain = sent.replaceAll("\\p{Cntrl}", "");
        return plain.substring(Math.max(0, plain.length() - LONGEST_READABLE));
    }

    /** Without folders, control and direction marks; never empty, never longer than 200 characters, its ending kept. */
    static String of(String sent, FileKind kind) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip();
        String ending = "." + kind.name().toLowerCase(Locale.ROOT);
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
        String stem = ends ? name.substring(0, name.length() - ending.length()) : name;
        String kept = cut(stem.replaceAll("^\\.+", "").strip());
        return (kept.isEmpty() ? "tiedosto" : kept) + ending;
    }

    private static String cut(String stem) {
        if (stem.length() <= LONGEST) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return stem.substring(0, end);
    }
}
