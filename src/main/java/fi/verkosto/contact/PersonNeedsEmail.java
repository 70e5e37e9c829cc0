package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Whoever is invited is reached by e-mail. */
public class PersonNeedsEmail extends Refusal {

    private static final long serialVersionUID = 1L;
}
