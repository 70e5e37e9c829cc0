package fi.verkosto.bulletin;

import fi.verkosto.shared.Refusal;

/** A bulletin that was sent neither changes nor goes out again. */
public class BulletinAlreadySent extends Refusal {

    private static final long serialVersionUID = 1L;
}
