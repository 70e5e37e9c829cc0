package fi.verkosto.season;

import java.util.List;

/** Between two tiers some populations have no fee. */
public class TiersLeaveGap extends TiersNotWhole {

    private static final long serialVersionUID = 1L;

    TiersLeaveGap(int place, int nextPlace, int firstMissing, int lastMissing) {
        super(List.of(place, nextPlace), List.of(firstMissing, lastMissing));
    }
}
