package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** Municipalities are enrolled into an open or active season. */
public class SeasonNotOpenForEnrolment extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonNotOpenForEnrolment(int season) {
        super(season);
    }
}
