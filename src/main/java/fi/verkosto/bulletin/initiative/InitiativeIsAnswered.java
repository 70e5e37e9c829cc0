package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** What was answered keeps the words to which it was the answer. */
public class InitiativeIsAnswered extends Refusal {

    private static final long serialVersionUID = 1L;
}
