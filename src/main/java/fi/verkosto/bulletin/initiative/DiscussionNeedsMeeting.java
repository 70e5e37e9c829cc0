package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** Of a peer discussion one must know when and how to take part. */
public class DiscussionNeedsMeeting extends Refusal {

    private static final long serialVersionUID = 1L;
}
