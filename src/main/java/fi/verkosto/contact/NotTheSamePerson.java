package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Whoever works for different organisations, or has been merged already, is not merged. */
public class NotTheSamePerson extends Refusal {

    private static final long serialVersionUID = 1L;
}
