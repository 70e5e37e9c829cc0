package fi.verkosto.season.web;

import fi.verkosto.season.Issuer;
import fi.verkosto.season.LateJoining;
import fi.verkosto.web.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the selects of the seasons' forms offer, in the visitor's language. */
@Component
public class SeasonChoices {

    private final MessageSource messages;

    SeasonChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> getIssuers() {
        return of(Issuer.values());
    }

    public List<Choice> getLateJoinings() {
        return of(LateJoining.values());
    }

    private List<Choice> of(Enum<?>... values) {
        return Stream.of(values).map(this::choice).toList();
    }

    private Choice choice(Enum<?> value) {
        String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return new Choice(value.name(), messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
