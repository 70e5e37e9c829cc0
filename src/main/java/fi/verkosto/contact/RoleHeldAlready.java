package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** The person has the same role in that time already. */
public class RoleHeldAlready extends Refusal {

    private static final long serialVersionUID = 1L;
}
