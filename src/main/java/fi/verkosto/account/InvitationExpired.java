package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** The one-time address was used or has expired. */
public class InvitationExpired extends Refusal {

    private static final long serialVersionUID = 1L;
}
