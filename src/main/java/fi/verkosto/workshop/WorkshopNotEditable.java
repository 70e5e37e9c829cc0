package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** The plan of a workshop that has been held or cancelled does not change any more. */
public class WorkshopNotEditable extends Refusal {

    private static final long serialVersionUID = 1L;
}
