package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** A season goes from one state to the next only. */
public class SeasonStateChangeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonStateChangeRefused(SeasonState present, SeasonState wanted) {
        super(present, wanted);
    }
}
