package fi.verkosto.overview.web;

import fi.verkosto.overview.Register;
import fi.verkosto.overview.RegisterFilter.LanguageChoice;
import fi.verkosto.overview.RegisterFilter.MembershipChoice;
import fi.verkosto.web.Choice;
import fi.verkosto.web.TierWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the filters of the register offer, and the chips of those that are on. */
@Component
class RegisterChoices {

    private final TierWords tierWords;
    private final MessageSource messages;

    RegisterChoices(TierWords tierWords, MessageSource messages) {
        this.tierWords = tierWords;
        this.messages = messages;
    }

    /** A select: the parameter of the address that it sets, its label, what is chosen. */
    public record Filter(
            String parameter,
            String label,
            List<Choice> choices,
            @Nullable String chosen) {}

    /** A filter that is on; its cross takes the parameter out of the address. */
    public record Chip(String parameter, String label) {}

    List<Filter> of(Register register, RegisterForm form, Locale locale) {
        List<Choice> regions = register.regions().stream()
                .map(region -> new Choice(region.code(), region.name()))
                .toList();
        List<Choice> sizes = register.pricing().tiers().stream()
                .map(tier -> new Choice(Integer.toString(tier.min()), tierWords.of(tier.min(), tier.max(), locale)))
                .toList();
        return List.of(
                filter("region", regions, form.region(), locale),
                filter("size", sizes, form.size(), locale),
                filter("language", named(LanguageChoice.values(), locale), form.language(), locale),
                filter("membership", named(MembershipChoice.values(), locale), form.membership(), locale));
    }

    private Filter filter(String parameter, List<Choice> choices, @Nullable String chosen, Locale locale) {
        return new Filter(parameter, say("overview.register." + parameter, locale), choices, chosen);
    }

    private List<Choice> named(Enum<?>[] values, Locale locale) {
        return List.of(values).stream()
                .map(value -> new Choice(
                        value.name(), say(value.getDeclaringClass().getSimpleName() + "." + value.name(), locale)))
                .toList();
    }

    List<Chip> chips(List<Filter> filters, RegisterForm form) {
        List<Chip> chips = new ArrayList<>();
        if (form.q() != null) {
            chips.add(new Chip("q", form.q()));
        }
        for (Filter filter : filters) {
            filter.choices().stream()
                    .filter(choice -> choice.value().equals(filter.chosen()))
                    .forEach(choice -> chips.add(new Chip(filter.parameter(), choice.label())));
        }
        return chips;
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
