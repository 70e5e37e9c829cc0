package fi.verkosto.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/** The business id of a Finnish organisation (Y-tunnus): seven digits, a dash and the digit that follows from them. */
public record BusinessId(String text) {

    private static final Pattern FORM = Pattern.compile("\\d{7}-\\d");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;

    public BusinessId {
        if (!FORM.matcher(text).matches() || checkDigit(text) != text.charAt(text.length() - 1) - '0') {
            throw new IllegalArgumentException("not a business id: " + text);
        }
    }

    /** What people type, with or without the leading zero of old ids and spaces around; nothing when it is none. */
    public static Optional<BusinessId> find(String typed) {
        String plain = typed.replaceAll("\\s", "").replaceAll("[\u2010-\u2015\u2212]", "-");
        try {
            return Optional.of(new BusinessId(plain.matches("\\d{6}-\\d") ? "0" + plain : plain));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** The digit after the dash; -1 when no id begins with these digits. */
    private static int checkDigit(String text) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (text.charAt(place) - '0') * WEIGHTS[place];
        }
        int rest = sum % MODULUS;
        if (rest == 1) {
            return -1;
        }
        return rest == 0 ? 0 : MODULUS - rest;
    }

    @Override
    public String toString() {
        return text;
    }
}
