package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Two tiers claim the same populations; rows count from 1. */
public class TiersOverlap extends Refusal {

    private static final long serialVersionUID = 1L;

    public TiersOverlap(int row, int nextRow) {
        super(row, nextRow);
    }
}
