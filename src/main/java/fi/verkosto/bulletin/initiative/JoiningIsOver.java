package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** There is nothing to join or to leave any more. */
public class JoiningIsOver extends Refusal {

    private static final long serialVersionUID = 1L;
}
