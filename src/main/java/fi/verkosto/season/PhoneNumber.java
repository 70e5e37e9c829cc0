package fi.verkosto.season;

import java.util.regex.Pattern;

/** A telephone number in the form of E.164, for instance +358447255220. */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{5,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("no telephone number: " + e164);
        }
    }

    /**
     * Reads a number as people write it: 044 7255 220, 0505709620, +358 40 520 3020. Without a country it is Finnish.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static PhoneNumber parse(String text) {
        String digits = text.replaceAll("[\\s\u00a0()./\u2013-]", "");
        if (digits.startsWith("+3580")) {
            return new PhoneNumber("+358" + digits.substring(5));
        }
        if (digits.startsWith("00")) {
            return new PhoneNumber("+" + digits.substring(2));
        }
        if (digits.startsWith("0")) {
            return new PhoneNumber("+358" + digits.substring(1));
        }
        return new PhoneNumber(digits);
    }
}
