package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** There is nothing to read. */
public class TextMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
