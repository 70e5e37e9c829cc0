package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** Nobody can come to a peer discussion whose day has passed. */
public class MeetingIsPast extends Refusal {

    private static final long serialVersionUID = 1L;
}
