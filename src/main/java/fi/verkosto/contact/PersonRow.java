package fi.verkosto.contact;

import fi.verkosto.shared.PhoneNumber;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows them.
 *
 * @param roles names of the roles that hold today, with commas; PRIMARY for the first liaison of a municipality
 * @param former whether the person has had roles but has none today
 */
public record PersonRow(
        long id,
        String firstName,
        String lastName,
        @Nullable String title,
        @Nullable Acting acting,
        Organisation organisation,
        @Nullable String organisationName,
        @Nullable String municipalityFi,
        @Nullable String municipalitySv,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String roles,
        boolean former) {

    public String name() {
        return firstName + " " + lastName;
    }

    /** Name of the municipality or of the other organisation; null for Kuntaliitto and FCG, whose names are texts. */
    public @Nullable String employer(Locale locale) {
        if (organisation == Organisation.MUNICIPALITY) {
            return "sv".equals(locale.getLanguage()) ? municipalitySv : municipalityFi;
        }
        return organisationName;
    }

    public @Nullable String writtenPhone() {
        return phone == null ? null : new PhoneNumber(phone).written();
    }

    /** The roles in their usual order, the first liaison before all others. */
    public List<String> roleNames() {
        return roles == null
                ? List.of()
                : Arrays.stream(roles.split(","))
                        .sorted(Comparator.comparing(role -> role.equals("PRIMARY")
                                ? -1
                                : RoleKind.valueOf(role).ordinal()))
                        .toList();
    }
}
