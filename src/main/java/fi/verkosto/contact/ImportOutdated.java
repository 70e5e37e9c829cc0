package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** What the rows of a file mean has changed since its preview was looked at. */
public class ImportOutdated extends Refusal {

    private static final long serialVersionUID = 1L;
}
