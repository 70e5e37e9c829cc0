package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.verkosto.season.Issuer;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonContact;
import fi.verkosto.shared.PhoneNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The network's people of the season as they are typed; a row that is left empty is none. */
record ContactsForm(
        @NotNull @Nullable Integer version, @Valid List<Row> contacts) implements SeasonEdit {

    /** Minutes give "etunimi.sukunimi@kunta.fi" as the pattern of addresses: nobody has that one. */
    private static final Pattern PATTERN_OF_ADDRESSES =
            Pattern.compile("(etunimi|förnamn|fornamn|firstname)[._-](sukunimi|efternamn|lastname)@.*");

    ContactsForm(@Nullable Integer version, @Nullable List<@Nullable Row> contacts) {
        this.version = version;
        this.contacts = contacts == null
                ? List.of()
                : contacts.stream()
                        .map(row -> requireNonNullElse(row, Row.BLANK))
                        .toList();
    }

    static ContactsForm of(Season season) {
        return new ContactsForm(
                season.getVersion(), season.getContacts().stream().map(Row::of).toList());
    }

    void check(BindingResult errors) {
        for (int index = 0; index < contacts.size(); index++) {
            if (!contacts.get(index).isBlank()) {
                contacts.get(index).check("contacts[" + index + "].", errors);
            }
        }
    }

    List<SeasonContact> toContacts() {
        return contacts.stream()
                .filter(row -> !row.isBlank())
                .map(Row::toContact)
                .toList();
    }

    public List<Integer> spares() {
        return SpareRows.after(contacts, Row::isBlank);
    }

    @Override
    public boolean says(Season season) {
        return toContacts().equals(season.getContacts());
    }

    @Override
    public ContactsForm over(int present) {
        return new ContactsForm(present, List.copyOf(contacts));
    }

    /** One person. */
    record Row(
            @Size(max = 200) @Nullable String name,
            @Size(max = 200) @Nullable String title,
            @Nullable Issuer organisation,
            @Email @Size(max = 254) @Nullable String email,
            @Size(max = 40) @Nullable String phone) {

        static final Row BLANK = new Row(null, null, null, null, null);

        static Row of(SeasonContact contact) {
            return new Row(
                    contact.name(), contact.title(), contact.organisation(), contact.email(), contact.writtenPhone());
        }

        boolean isBlank() {
            return name == null && title == null && email == null && phone == null;
        }

        private void check(String path, BindingResult errors) {
            if (name == null) {
                errors.rejectValue(path + "name", "NotBlank");
            }
            if (organisation == null && !errors.hasFieldErrors(path + "organisation")) {
                errors.rejectValue(path + "organisation", "NotNull");
            }
            if (email != null
                    && PATTERN_OF_ADDRESSES
                            .matcher(email.toLowerCase(Locale.ROOT))
                            .matches()) {
                errors.rejectValue(path + "email", "season.contacts.email.pattern");
            }
            if (phone != null && !isPhone(phone)) {
                errors.rejectValue(path + "phone", "season.contacts.phone");
            }
        }

        private static boolean isPhone(String text) {
            try {
                PhoneNumber.parse(text);
                return true;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }

        private SeasonContact toContact() {
            String number = phone == null ? null : PhoneNumber.parse(phone).e164();
            return new SeasonContact(requireNonNull(name), title, requireNonNull(organisation), email, number);
        }
    }
}
