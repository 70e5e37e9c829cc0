package fi.verkosto.season;

import java.util.List;

/** Two tiers claim the same population. */
public class TiersOverlap extends TiersNotWhole {

    private static final long serialVersionUID = 1L;

    TiersOverlap(int place, int nextPlace, int inBoth) {
        super(List.of(place, nextPlace), List.of(inBoth));
    }
}
