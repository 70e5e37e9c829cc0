package fi.verkosto.season;

import java.util.List;

/** The lowest tier does not begin at 0. */
public class TiersMissZero extends TiersNotWhole {

    private static final long serialVersionUID = 1L;

    TiersMissZero(int place, int lowest) {
        super(List.of(place), List.of(lowest));
    }
}
