package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A fee is nothing or more. */
public class FeeIsNegative extends Refusal {

    private static final long serialVersionUID = 1L;
}
