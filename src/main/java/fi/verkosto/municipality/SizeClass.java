package fi.verkosto.municipality;

import fi.verkosto.shared.Population;

/** How large a municipality is (kokoluokka), by the bounds that the network prints in its fee tables; both are in the middle. */
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

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean includes(Population population) {
        return population.inhabitants() >= least && population.inhabitants() <= most;
    }
}
