package fi.verkosto.contact;

import fi.verkosto.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a person.
 *
 * @param acting how the title is held, null when it is the person's own
 * @param language code of the language in which the person is written to
 */
public record PersonDetails(
        String firstName,
        String lastName,
        @Nullable String title,
        @Nullable Acting acting,
        String language,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        Employer employer) {

    public String name() {
        return firstName + " " + lastName;
    }
}
