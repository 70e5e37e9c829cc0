package fi.verkosto.bulletin;

import fi.verkosto.shared.Refusal;

/** A bulletin goes to the members of a season that there is. */
public class UnknownSeason extends Refusal {

    private static final long serialVersionUID = 1L;
}
