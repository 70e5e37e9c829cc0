package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Between two tiers some populations have no fee; rows count from 1. */
public class TiersLeaveGap extends Refusal {

    private static final long serialVersionUID = 1L;

    public TiersLeaveGap(int row, int nextRow) {
        super(row, nextRow);
    }
}
