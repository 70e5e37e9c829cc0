package fi.verkosto.bulletin;

import fi.verkosto.contact.EmailAddress;
import fi.verkosto.shared.Population;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a bulletin goes.
 *
 * @param population from which the municipality's fee was worked out
 */
public record Recipient(
        long person,
        String firstName,
        String lastName,
        EmailAddress email,
        String language,
        String municipalityFi,
        String municipalitySv,
        @Nullable Population population) {

    public String name() {
        return firstName + " " + lastName;
    }

    public String municipality(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? municipalitySv : municipalityFi;
    }
}
