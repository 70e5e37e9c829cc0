package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Divides a text into sentences and items of lists (virkkeet). */
final class Sentences {

    private static final int LONGEST = 1_500;

    /** After these a point ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "vt", "vs", "va", "ma", "tf", "esim", "mm", "ns", "nk", "ko", "em", "p", "puh", "nro", "nr", "kl", "klo",
            "s", "ym", "yms", "ks", "vrt", "n", "noin", "t", "f", "v", "bl", "a", "ca", "kello", "sis", "alv", "dnro");

    private final CleanText text;
    private final List<Found<String>> found = new ArrayList<>();

    private Sentences(CleanText text) {
        this.text = text;
    }

    static List<Found<String>> of(CleanText text, int start, int end) {
        Sentences sentences = new Sentences(text);
        int begin = start;
        for (int index = start; index < end; index++) {
            if (sentences.endsAt(index, end) || index - begin >= LONGEST) {
                sentences.add(begin, index + 1);
                begin = index + 1;
            }
        }
        sentences.add(begin, end);
        return sentences.found;
    }

    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.flat().charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.flat().charAt(to - 1) == ' ') {
            to--;
        }
        if (to > from) {
            found.add(new Found<>(text.flat(from, to), from, to));
        }
    }

    private boolean endsAt(int index, int end) {
        char character = text.text().charAt(index);
        if (character == '\n') {
            return endsLine(index, end);
        }
        boolean mark = character == '.' || character == '!' || character == '?';
        boolean space = index + 2 < end && text.flat().charAt(index + 1) == ' ';
        return mark && space && beginsSentence(text.flat().charAt(index + 2)) && !isAbbreviation(index);
    }

    /** An empty line, or a line after which an item of a list begins. */
    private boolean endsLine(int index, int end) {
        if (index + 2 >= end) {
            return false;
        }
        char next = text.text().charAt(index + 1);
        char second = text.text().charAt(index + 2);
        boolean bullet = next == '-' && second == ' ';
        boolean number = Character.isDigit(next) && (second == '.' || second == ')') && isItem(index + 3, end);
        return next == '\n' || bullet || number;
    }

    private boolean isItem(int index, int end) {
        return index < end && text.flat().charAt(index) == ' ';
    }

    private static boolean beginsSentence(char character) {
        return Character.isUpperCase(character) || character == '"' || character == '-';
    }

    /** "vt. Kunnanjohtaja", "8. Uudistuvien kuntien"; but "27.1.2025. Kunta" and "vuonna 2025. Kunta" are ends. */
    private boolean isAbbreviation(int index) {
        int start = index;
        while (start > 0 && Character.isLetterOrDigit(text.flat().charAt(start - 1)) && index - start < 8) {
            start--;
        }
        String word = text.flat(start, index).toLowerCase(Locale.ROOT);
        boolean ordinal = word.length() <= 2 && !word.isEmpty() && Character.isDigit(word.charAt(0));
        return ordinal || ABBREVIATIONS.contains(word);
    }
}
