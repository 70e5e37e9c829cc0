package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** A decline is recorded with its resolution or another reason, for those who ask later why the municipality stayed out. */
public class DeclineNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;
}
