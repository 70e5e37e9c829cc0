package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Contact persons end the roles of colleagues; a coordinator ends theirs. */
public class OwnRoleStays extends Refusal {

    private static final long serialVersionUID = 1L;
}
