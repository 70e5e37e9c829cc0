package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** The first tier does not begin at 0. */
public class TiersMissZero extends Refusal {

    private static final long serialVersionUID = 1L;
}
