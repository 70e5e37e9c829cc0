package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A day so far away that it can only be a slip. */
public class DayImplausible extends Refusal {

    private static final long serialVersionUID = 1L;
}
