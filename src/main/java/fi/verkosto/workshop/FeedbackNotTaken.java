package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** Feedback is given for sixty days after a workshop, and not before it. */
public class FeedbackNotTaken extends Refusal {

    private static final long serialVersionUID = 1L;
}
