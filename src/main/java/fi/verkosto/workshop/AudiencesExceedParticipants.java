package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** The audiences together cannot have more participants than there were. */
public class AudiencesExceedParticipants extends Refusal {

    private static final long serialVersionUID = 1L;
}
