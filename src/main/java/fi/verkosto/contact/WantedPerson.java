package fi.verkosto.contact;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.PhoneNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of somebody; what it leaves empty stays as it is known.
 *
 * @param actingTold whether the file says how titles are held, so that nothing said means: for good
 * @param municipality the one for which the person works
 */
record WantedPerson(
        String firstName,
        String lastName,
        @Nullable String title,
        boolean actingTold,
        @Nullable Acting acting,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String language,
        Employer employer,
        @Nullable Municipality municipality,
        WantedPerson.@Nullable WantedRole role) {

    private static final String FIRST_LANGUAGE = "fi";

    /**
     * A role as the row says it.
     *
     * @param until the last day on which it holds
     */
    record WantedRole(
            RoleKind kind,
            boolean primary,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    String name() {
        return firstName + " " + lastName;
    }

    PersonDetails asNew() {
        return new PersonDetails(
                firstName,
                lastName,
                title,
                acting,
                language == null ? FIRST_LANGUAGE : language,
                email,
                phone,
                employer);
    }

    /**
     * What is known with what the row says over it.
     *
     * @param byFormerRecord whether the person was found by a record merged into theirs: name and address stay as they were
     *     chosen then
     */
    PersonDetails over(PersonDetails known, boolean byFormerRecord) {
        boolean named = byFormerRecord || name().equals(known.name());
        EmailAddress knownEmail = known.email();
        boolean addressed = byFormerRecord
                || email == null
                || (knownEmail != null && knownEmail.text().equalsIgnoreCase(email.text()));
        return new PersonDetails(
                named ? known.firstName() : firstName,
                named ? known.lastName() : lastName,
                title == null ? known.title() : title,
                actingOver(known),
                language == null ? known.language() : language,
                addressed ? knownEmail : email,
                phone == null ? known.phone() : phone,
                employer.isSame(known.employer()) ? known.employer() : employer);
    }

    private @Nullable Acting actingOver(PersonDetails known) {
        if (title == null || (!actingTold && acting == null && title.equals(known.title()))) {
            return known.acting();
        }
        return acting;
    }
}
