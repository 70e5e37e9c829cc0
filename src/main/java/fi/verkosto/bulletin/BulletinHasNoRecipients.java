package fi.verkosto.bulletin;

import fi.verkosto.shared.Refusal;

/** There is nobody to whom the bulletin could be sent. */
public class BulletinHasNoRecipients extends Refusal {

    private static final long serialVersionUID = 1L;
}
