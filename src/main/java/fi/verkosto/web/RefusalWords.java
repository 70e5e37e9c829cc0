package fi.verkosto.web;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts a refusal into words: states and other enums by their texts, days in the Finnish form. */
@Component
public class RefusalWords {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The whole sentence. */
    public String say(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.messageKey(), arguments(refusal), locale);
    }

    /** What the sentence mentions, as it reads. */
    public static Object[] arguments(Refusal refusal) {
        return Arrays.stream(refusal.arguments()).map(RefusalWords::readable).toArray();
    }

    private static @Nullable Object readable(@Nullable Object argument) {
        if (argument instanceof Enum<?> word) {
            return new DefaultMessageSourceResolvable(word.getDeclaringClass().getSimpleName() + "." + word.name());
        }
        return argument instanceof LocalDate day ? FormattingConfiguration.date(day) : argument;
    }
}
