package fi.verkosto.season;

import java.util.List;

/** The highest tier has an upper bound. */
public class TiersMissOpenEnd extends TiersNotWhole {

    private static final long serialVersionUID = 1L;

    TiersMissOpenEnd(int place, int highest) {
        super(List.of(place), List.of(highest));
    }

    @Override
    public boolean isAboutUpperBound() {
        return true;
    }
}
