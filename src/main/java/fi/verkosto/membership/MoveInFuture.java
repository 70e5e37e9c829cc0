package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A step is recorded when it has happened. */
public class MoveInFuture extends Refusal {

    private static final long serialVersionUID = 1L;
}
