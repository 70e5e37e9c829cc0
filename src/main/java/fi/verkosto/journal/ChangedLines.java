package fi.verkosto.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Texts of many lines, for instance a contract's, as a history shows them: only the lines in which they differ, and of those
 * the first ones, without the marks of headings.
 */
record ChangedLines(@Nullable String before, @Nullable String after) {

    private static final int SHOWN = 6;

    /**
     * @param more says how many lines are left out
     */
    static ChangedLines of(@Nullable String before, @Nullable String after, IntFunction<String> more) {
        List<String> old = lines(before);
        List<String> present = lines(after);
        if (old.size() <= 1 && present.size() <= 1) {
            return new ChangedLines(before, after);
        }
        boolean moved = new HashSet<>(old).equals(new HashSet<>(present));
        return new ChangedLines(
                words(old, moved ? List.of() : present, before, more),
                words(present, moved ? List.of() : old, after, more));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static @Nullable String words(
            List<String> lines, List<String> others, @Nullable String whole, IntFunction<String> more) {
        Set<String> same = new HashSet<>(others);
        List<String> changed = new ArrayList<>(
                lines.stream().filter(line -> !same.contains(line)).toList());
        int left = changed.size() - SHOWN;
        if (whole == null || changed.isEmpty()) {
            return null;
        }
        String first = String.join(
                "\n",
                changed.stream()
                        .limit(SHOWN)
                        .map(line -> line.replaceFirst("^#+ ", ""))
                        .toList());
        return left > 0 ? first + "\n" + more.apply(left) : first;
    }
}
