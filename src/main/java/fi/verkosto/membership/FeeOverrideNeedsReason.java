package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** Another fee than the tier's needs a reason. */
public class FeeOverrideNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;
}
