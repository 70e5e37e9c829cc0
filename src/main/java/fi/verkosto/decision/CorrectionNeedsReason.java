package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** A recorded decision is corrected only with a reason. */
public class CorrectionNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;
}
