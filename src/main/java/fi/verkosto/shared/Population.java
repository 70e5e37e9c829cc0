package fi.verkosto.shared;

/** The number of inhabitants (väkiluku) of a municipality: at least one. */
public record Population(int inhabitants) {

    public Population {
        if (inhabitants < 1) {
            throw new IllegalArgumentException("a municipality has inhabitants, not " + inhabitants);
        }
    }
}
