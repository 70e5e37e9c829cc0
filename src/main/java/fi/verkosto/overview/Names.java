package fi.verkosto.overview;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people type when they look for something. */
final class Names {

    static final int LONGEST = 100;

    private static final int CODE_LENGTH = 3;

    private Names() {}

    /** The words without spaces around them and without an end that nobody means. */
    static String words(@Nullable String typed) {
        String words = Objects.requireNonNullElse(typed, "").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** A municipality's code with its zeros, when the words are a number: 5 is 005. */
    static String code(String words) {
        boolean number = !words.isEmpty()
                && words.length() <= CODE_LENGTH
                && words.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return number ? "0".repeat(CODE_LENGTH - words.length()) + words : words;
    }
}
