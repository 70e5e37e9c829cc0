package fi.verkosto.contact;

import fi.verkosto.account.Account;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.PhoneNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Somebody with whom the network has to do (henkilö). People are never deleted: their roles end. */
@Entity
public class Person extends BaseEntity {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Helsinki");

    private String firstName;

    private String lastName;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Acting acting;

    private String language;

    private @Nullable EmailAddress email;

    private @Nullable PhoneNumber phone;

    @Enumerated(EnumType.STRING)
    private Organisation organisation;

    private @Nullable String organisationName;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Municipality municipality;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person mergedInto;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Somebody new; the municipality is the one that the details name. */
    @SuppressWarnings("NullAway.Init")
    Person(PersonDetails details, @Nullable Municipality municipality) {
        describe(details, municipality);
    }

    final void describe(PersonDetails details, @Nullable Municipality newMunicipality) {
        firstName = details.firstName();
        lastName = details.lastName();
        title = details.title();
        acting = details.title() == null ? null : details.acting();
        language = details.language();
        email = details.email();
        phone = details.phone();
        organisation = details.employer().organisation();
        organisationName = details.employer().name();
        municipality = newMunicipality;
    }

    /** What is told of the person is right, as they say themselves. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    void signInWith(Account own) {
        account = own;
    }

    /** Is the same person as the other, whose record stands for both; an account in use goes there. */
    void leadTo(Person kept, boolean withoutAccount) {
        mergedInto = kept;
        if (withoutAccount) {
            account = null;
        }
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getName() {
        return firstName + " " + lastName;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public @Nullable Acting getActing() {
        return acting;
    }

    public String getLanguage() {
        return language;
    }

    public @Nullable EmailAddress getEmail() {
        return email;
    }

    public @Nullable PhoneNumber getPhone() {
        return phone;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Name of the organisation, when it is another than the network's and no municipality. */
    public @Nullable String getOrganisationName() {
        return organisationName;
    }

    /** The municipality for which the person works. */
    public @Nullable Municipality getMunicipality() {
        return municipality;
    }

    /** With which the person signs in; null of those who do not. */
    public @Nullable Account getAccount() {
        return account;
    }

    /** The record that stands for this one since the two were found to be the same person. */
    public @Nullable Person getMergedInto() {
        return mergedInto;
    }

    /** The day on which the person last said that the details are right; null when they never have. */
    public @Nullable LocalDate getConfirmedOn() {
        return confirmedAt == null ? null : LocalDate.ofInstant(confirmedAt, OFFICE);
    }

    public PersonDetails details() {
        String code = municipality == null ? null : municipality.getCode();
        return new PersonDetails(
                firstName,
                lastName,
                title,
                acting,
                language,
                email,
                phone,
                new Employer(organisation, code, organisationName));
    }
}
