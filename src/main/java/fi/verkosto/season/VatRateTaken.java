package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** A rate begins on that day already. */
public class VatRateTaken extends Refusal {

    private static final long serialVersionUID = 1L;
}
