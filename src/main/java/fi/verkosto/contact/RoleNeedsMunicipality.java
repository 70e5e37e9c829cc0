package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** A liaison, a mayor or a billing contact is one of some municipality. */
public class RoleNeedsMunicipality extends Refusal {

    private static final long serialVersionUID = 1L;
}
