package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A meeting so far away that it can only be a slip. */
public class MeetingImplausible extends Refusal {

    private static final long serialVersionUID = 1L;
}
