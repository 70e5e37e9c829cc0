package fi.verkosto.contact.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.contact.Acting;
import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.Organisation;
import fi.verkosto.contact.OwnDetails;
import fi.verkosto.contact.OwnDetailsService.Asked;
import fi.verkosto.contact.PersonDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form in which somebody confirms or corrects what is known of them.
 *
 * @param ended ids of roles that they no longer have
 */
record OwnDetailsForm(
        @Nullable Integer version,
        @Size(max = 200) @Nullable String title,
        @Nullable Acting acting,
        @NotNull @Pattern(regexp = "fi|sv|en") @Nullable String language,
        @NotBlank @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @Nullable List<@Nullable Long> ended) {

    /** As it is known; a role of which they have said already that it is over is still marked. */
    static OwnDetailsForm of(Asked asked) {
        int version = asked.person().getVersion();
        PersonForm known = PersonForm.of(version, asked.person().details());
        return new OwnDetailsForm(
                version,
                known.title(),
                known.acting(),
                known.language(),
                known.email(),
                known.phone(),
                asked.roles().stream()
                        .filter(ContactRole::isEndWished)
                        .map(ContactRole::getId)
                        .toList());
    }

    /** What was typed, over the state that is in force now. */
    OwnDetailsForm over(int present) {
        return new OwnDetailsForm(present, title, acting, language, email, phone, ended);
    }

    void check(Errors errors) {
        person().check(errors);
    }

    /** As the form of a person, of whom only this much is asked. */
    private PersonForm person() {
        return new PersonForm(version, "-", "-", title, acting, language, email, phone, Organisation.FCG, null, null);
    }

    OwnDetails toDetails() {
        PersonDetails typed = person().toDetails();
        return new OwnDetails(
                version == null ? -1 : version,
                typed.title(),
                typed.acting(),
                typed.language(),
                requireNonNull(typed.email()),
                typed.phone(),
                endedRoles());
    }

    public Set<Long> endedRoles() {
        return ended == null
                ? Set.of()
                : ended.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
