package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Without the populations of its reference date an opened season could work out no fee. */
public class SeasonWithoutFigures extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonWithoutFigures(int year) {
        super(Integer.toString(year));
    }
}
