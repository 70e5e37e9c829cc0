package fi.verkosto.season;

import fi.verkosto.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tier table does not give every population exactly one tier. It names the tiers by their place in the table as it was
 * given, from 1, and the populations where it goes wrong.
 */
public abstract class TiersNotWhole extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> places;
    private final transient List<Integer> populations;

    TiersNotWhole(List<Integer> places, List<Integer> populations) {
        super(Stream.concat(places.stream(), populations.stream()).toArray());
        this.places = List.copyOf(places);
        this.populations = List.copyOf(populations);
    }

    /** One tier or two neighbours, in order of population; the last one is the one to mend. */
    public List<Integer> places() {
        return places;
    }

    public List<Integer> populations() {
        return populations;
    }

    /** Whether the upper bound is to be mended, not the lower one. */
    public boolean isAboutUpperBound() {
        return false;
    }
}
