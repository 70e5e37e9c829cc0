package fi.verkosto.bulletin;

import fi.verkosto.shared.Refusal;

/** Roles, addresses or memberships have changed since the page of a draft was opened: others would get it than were looked at. */
public class BulletinAudienceChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public BulletinAudienceChanged(int present) {
        super(present);
    }
}
