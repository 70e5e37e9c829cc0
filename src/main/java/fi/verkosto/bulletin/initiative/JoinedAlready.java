package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** Somebody of the municipality has let it join already, with a note of their own. */
public class JoinedAlready extends Refusal {

    private static final long serialVersionUID = 1L;
}
