package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A municipality is a member only after a positive decision; without one, joining needs a reason. */
public class JoiningNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;
}
