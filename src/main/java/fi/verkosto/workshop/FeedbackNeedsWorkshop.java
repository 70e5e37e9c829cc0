package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** There is feedback of workshops that have been agreed on or held. */
public class FeedbackNeedsWorkshop extends Refusal {

    private static final long serialVersionUID = 1L;
}
