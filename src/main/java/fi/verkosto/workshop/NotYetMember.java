package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** Workshops are planned for municipalities that have joined. */
public class NotYetMember extends Refusal {

    private static final long serialVersionUID = 1L;
}
