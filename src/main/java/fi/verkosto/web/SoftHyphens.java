package fi.verkosto.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says where the long compounds of Finnish may break on a narrow card: at syllables, which begin with the consonant before
 * a vowel. Browsers without a Finnish dictionary do not know it.
 */
@Component
public class SoftHyphens {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{17,}");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?<=\\p{L}{3})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String SOFT_HYPHEN = "\u00ad";

    /** The text with soft hyphens in its long words. */
    public @Nullable String in(@Nullable String text) {
        return text == null
                ? null
                : LONG_WORD
                        .matcher(text)
                        .replaceAll(word -> SYLLABLE.matcher(word.group()).replaceAll(SOFT_HYPHEN));
    }
}
