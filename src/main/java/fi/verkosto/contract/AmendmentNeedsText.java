package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** A contract that changes another says what it changes. */
public class AmendmentNeedsText extends Refusal {

    private static final long serialVersionUID = 1L;
}
