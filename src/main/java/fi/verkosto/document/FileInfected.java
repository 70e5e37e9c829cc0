package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The virus scanner has found something in the file. */
public class FileInfected extends Refusal {

    private static final long serialVersionUID = 1L;
}
