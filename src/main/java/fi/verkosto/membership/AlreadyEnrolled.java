package fi.verkosto.membership;

import fi.verkosto.shared.Named;
import fi.verkosto.shared.Refusal;

/** The municipality has a membership of the season already. */
public class AlreadyEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyEnrolled(Named municipality, int season) {
        super(municipality, season);
    }
}
