package fi.verkosto.workshop;

/** How large a municipality is (kokoluokka), by the bounds that the network prints in its fee tables. */
public enum SizeClass {
    /** Fewer than 9,000 inhabitants. */
    SMALL(0, 8_999),
    /** From 9,000 to 45,000. */
    MIDDLE(9_000, 45_000),
    /** More than 45,000. */
    LARGE(45_001, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    SizeClass(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
