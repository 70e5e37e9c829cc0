package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** What is still to come cannot have been held. */
public class HeldInFuture extends Refusal {

    private static final long serialVersionUID = 1L;
}
