package fi.verkosto.overview.web;

import fi.verkosto.overview.RegisterFilter;
import fi.verkosto.overview.RegisterFilter.LanguageChoice;
import fi.verkosto.overview.RegisterFilter.MembershipChoice;
import fi.verkosto.overview.RegisterOrder;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The filters of the register as they stand in its address. What is not among the choices is left aside. */
record RegisterForm(
        @Nullable String q,
        @Nullable String region,
        @Nullable String size,
        @Nullable String language,
        @Nullable String membership,
        @Nullable String sort,
        @Nullable String page) {

    RegisterFilter toFilter(Locale locale) {
        return new RegisterFilter(
                q,
                region,
                number(size),
                choice(LanguageChoice.class, language),
                choice(MembershipChoice.class, membership),
                RegisterOrder.parse(sort),
                "sv".equals(locale.getLanguage()));
    }

    int pageNumber() {
        return Objects.requireNonNullElse(number(page), 1);
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> choices, @Nullable String text) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        return null;
    }
}
