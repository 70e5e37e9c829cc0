package fi.verkosto.web;

import fi.verkosto.shared.Named;
import fi.verkosto.shared.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts a refusal into words: states and other enums by their texts, names in the reader's language, days in the Finnish form. */
@Component
public class RefusalWords {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The whole sentence. */
    public String say(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.messageKey(), arguments(refusal, locale), locale);
    }

    /** What the sentence mentions, as it reads in the language of the page. */
    public static Object[] arguments(Refusal refusal) {
        return arguments(refusal, LocaleContextHolder.getLocale());
    }

    private static Object[] arguments(Refusal refusal, Locale locale) {
        return Arrays.stream(refusal.arguments())
                .map(argument -> readable(argument, locale))
                .toArray();
    }

    private static @Nullable Object readable(@Nullable Object argument, Locale locale) {
        if (argument instanceof Named named) {
            return named.name(locale);
        }
        if (argument instanceof Enum<?> word) {
            return new DefaultMessageSourceResolvable(word.getDeclaringClass().getSimpleName() + "." + word.name());
        }
        return argument instanceof LocalDate day ? FormattingConfiguration.date(day) : argument;
    }
}
