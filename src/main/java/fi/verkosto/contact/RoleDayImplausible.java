package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** A role of this network begins and ends in this century. */
public class RoleDayImplausible extends Refusal {

    private static final long serialVersionUID = 1L;
}
