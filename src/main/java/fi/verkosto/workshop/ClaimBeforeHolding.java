package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** A travel claim is of a workshop that has been held. */
public class ClaimBeforeHolding extends Refusal {

    private static final long serialVersionUID = 1L;
}
