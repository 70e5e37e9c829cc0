package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** The last tier has an upper bound. */
public class TiersMissOpenEnd extends Refusal {

    private static final long serialVersionUID = 1L;
}
