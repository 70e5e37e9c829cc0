package fi.verkosto.web;

import fi.verkosto.shared.Unbroken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The populations of a fee tier in the words that the network prints: "alle 9 000", "9 000–45 000", "yli 45 000". Both
 * bounds given belong to the tier, so that a tier from 0 to 8 999 reads "alle 9 000".
 */
@Component
public class TierWords {

    private final MessageSource messages;

    TierWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The tier in words.
     *
     * @param min the smallest population of the tier; null counts as 0
     * @param max the largest population of the tier, or null when it has no upper bound
     */
    public String of(@Nullable Integer min, @Nullable Integer max, Locale locale) {
        int first = min == null ? 0 : min;
        if (max == null) {
            return first == 0
                    ? say("tier.all", locale)
                    : say("tier.above", locale, FormattingConfiguration.grouped(first - 1L));
        }
        if (first == 0) {
            return say("tier.below", locale, FormattingConfiguration.grouped(max + 1L));
        }
        return say(
                "tier.between", locale, FormattingConfiguration.grouped(first), FormattingConfiguration.grouped(max));
    }

    /** The bounds as numbers, both of them belonging to the tier: "0–8 999", "45 001–". */
    public String bounds(int min, @Nullable Integer max) {
        String end = max == null ? "" : FormattingConfiguration.grouped(max);
        return Unbroken.range(FormattingConfiguration.grouped(min), end);
    }

    private String say(String key, Locale locale, Object... numbers) {
        return messages.getMessage(key, numbers, locale);
    }
}
