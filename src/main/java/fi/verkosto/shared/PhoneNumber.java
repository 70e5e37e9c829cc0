package fi.verkosto.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number in the form of E.164, for instance +358447255220, and as people write it: 044 725 5220. */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{5,14}");
    private static final String FINLAND = "+358";

    /** Mobile and nationwide numbers and the areas 013 to 019 begin with three digits, the other areas with two. */
    private static final Pattern LONG_PREFIX = Pattern.compile("0(4\\d|50|1\\d|20|29|30|60|70|80).*");

    /** Country codes of one and two digits; all others have three. */
    private static final Pattern COUNTRY =
            Pattern.compile("\\+([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})(\\d+)");

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

    /** As people write it: 050 570 9620 for a Finnish number, +46 701 234 567 for one of another country. */
    public String written() {
        if (e164.startsWith(FINLAND)) {
            String national = "0" + e164.substring(FINLAND.length());
            int prefix = LONG_PREFIX.matcher(national).matches() ? 3 : 2;
            return national.substring(0, prefix) + " " + grouped(national.substring(prefix));
        }
        Matcher parts = COUNTRY.matcher(e164);
        return parts.matches() ? "+" + parts.group(1) + " " + grouped(parts.group(2)) : e164;
    }

    /** In threes, with a last group of up to four. */
    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int place = 3; text.length() - place > 1; place += 4) {
            text.insert(place, ' ');
        }
        return text.toString();
    }
}
