package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** A closed season is reopened with a reason only. */
public class ReopeningNeedsReason extends Refusal {

    private static final long serialVersionUID = 1L;
}
