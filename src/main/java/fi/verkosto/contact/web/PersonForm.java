package fi.verkosto.contact.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.contact.Acting;
import fi.verkosto.contact.EmailAddress;
import fi.verkosto.contact.Employer;
import fi.verkosto.contact.Organisation;
import fi.verkosto.contact.PersonDetails;
import fi.verkosto.shared.PhoneNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form of a person. */
record PersonForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 100) @Nullable String firstName,
        @NotBlank @Size(max = 100) @Nullable String lastName,
        @Size(max = 200) @Nullable String title,
        @Nullable Acting acting,
        @NotNull @Pattern(regexp = "fi|sv|en") @Nullable String language,
        @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @NotNull @Nullable Organisation organisation,
        @Nullable String municipality,
        @Size(max = 200) @Nullable String organisationName) {

    static PersonForm blank(@Nullable String municipality) {
        return new PersonForm(
                null, null, null, null, null, "fi", null, null, Organisation.MUNICIPALITY, municipality, null);
    }

    static PersonForm of(int version, PersonDetails person) {
        EmailAddress email = person.email();
        PhoneNumber phone = person.phone();
        return new PersonForm(
                version,
                person.firstName(),
                person.lastName(),
                person.title(),
                person.acting(),
                person.language(),
                email == null ? null : email.text(),
                phone == null ? null : phone.written(),
                person.employer().organisation(),
                person.employer().municipality(),
                person.employer().name());
    }

    /** What was typed, over the state that is in force now. */
    PersonForm over(int present) {
        return new PersonForm(
                present,
                firstName,
                lastName,
                title,
                acting,
                language,
                email,
                phone,
                organisation,
                municipality,
                organisationName);
    }

    /** With an employer that is not for this visitor to choose. */
    PersonForm with(Employer given) {
        return new PersonForm(
                version,
                firstName,
                lastName,
                title,
                acting,
                language,
                email,
                phone,
                given.organisation(),
                given.municipality(),
                given.name());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    /** Checks what the values themselves know: whose address it is, whether the number is one, for whom somebody works. */
    void check(Errors errors) {
        if (email != null && EmailAddress.find(email).isEmpty()) {
            errors.rejectValue("email", "contact.email.wrong");
        }
        if (phone != null && number() == null) {
            errors.rejectValue("phone", "contact.phone.wrong");
        }
        if (acting != null && title == null) {
            errors.rejectValue("title", "contact.acting.title");
        }
        if (organisation == Organisation.MUNICIPALITY && municipality == null) {
            errors.rejectValue("municipality", "contact.municipality.missing");
        }
        if (organisation == Organisation.OTHER && organisationName == null) {
            errors.rejectValue("organisationName", "contact.organisationName.missing");
        }
    }

    private @Nullable PhoneNumber number() {
        try {
            return phone == null ? null : PhoneNumber.parse(phone);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    PersonDetails toDetails() {
        Organisation employer = requireNonNull(organisation);
        return new PersonDetails(
                requireNonNull(firstName),
                requireNonNull(lastName),
                title,
                acting,
                requireNonNull(language),
                email == null ? null : EmailAddress.find(email).orElseThrow(),
                number(),
                new Employer(
                        employer,
                        employer == Organisation.MUNICIPALITY ? municipality : null,
                        employer == Organisation.OTHER ? organisationName : null));
    }
}
