package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** The first row of a file of people does not say where their names and their organisation stand. */
public class ImportColumnsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ImportColumnsMissing(ImportColumn missing) {
        super(missing);
    }
}
