package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** The one who would go has been merged with others before; the merging works the other way round. */
public class MergedIntoAnother extends Refusal {

    private static final long serialVersionUID = 1L;
}
