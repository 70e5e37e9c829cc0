package fi.verkosto.contact;

import fi.verkosto.shared.PhoneNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of the same person (kaksoiskappale).
 *
 * @param email the address that both have
 * @param phone the telephone number that both have
 * @param likeness of the names, in percent
 * @param found how many pairs there are in all; the two after it: by address, by number
 */
public record Duplicate(
        long first,
        long second,
        String firstName,
        String secondName,
        Organisation organisation,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String email,
        @Nullable String phone,
        int likeness,
        int found,
        int foundByEmail,
        int foundByPhone) {

    /** The employer, where it is no organisation of the network. */
    public @Nullable String employer(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    public @Nullable String writtenPhone() {
        return phone == null ? null : new PhoneNumber(phone).written();
    }
}
