package fi.verkosto.contact;

import fi.verkosto.shared.PhoneNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves.
 *
 * @param version in which they saw their details
 * @param ended ids of roles that they no longer have
 */
public record OwnDetails(
        int version,
        @Nullable String title,
        @Nullable Acting acting,
        String language,
        EmailAddress email,
        @Nullable PhoneNumber phone,
        Set<Long> ended) {

    public OwnDetails {
        ended = Set.copyOf(ended);
    }

    PersonDetails over(PersonDetails known) {
        return new PersonDetails(
                known.firstName(), known.lastName(), title, acting, language, email, phone, known.employer());
    }
}
