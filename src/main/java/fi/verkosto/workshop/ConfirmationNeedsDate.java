package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** A workshop is confirmed for a day. */
public class ConfirmationNeedsDate extends Refusal {

    private static final long serialVersionUID = 1L;
}
