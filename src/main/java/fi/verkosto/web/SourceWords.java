package fi.verkosto.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The source of a population figure by its name in the language of the page: Tilastokeskus, Statistikcentralen. */
@Component
public class SourceWords {

    private final MessageSource messages;

    SourceWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of a source that is known; what somebody has written stays as it is. */
    public @Nullable String of(@Nullable String source, Locale locale) {
        return source == null ? null : messages.getMessage("source." + source, null, source, locale);
    }
}
