package fi.verkosto.bulletin;

import fi.verkosto.shared.Population;

/** Municipalities by size, with the network's usual bounds, both of which are in the middle. */
public enum SizeClass {
    SMALL(1, 8_999),
    MIDDLE(9_000, 45_000),
    LARGE(45_001, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    SizeClass(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public boolean includes(Population population) {
        return population.inhabitants() >= from && population.inhabitants() <= to;
    }
}
