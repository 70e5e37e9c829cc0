package fi.verkosto.shared;

/** Text that stays on one line: no break at the dash of a range. */
public final class Unbroken {

    /** A dash between word joiners. */
    private static final String DASH = "\u2060\u2013\u2060";

    private Unbroken() {}

    /** A range as people write it: 2025–2026. */
    public static String range(Object from, Object to) {
        return from + DASH + to;
    }
}
