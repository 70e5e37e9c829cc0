package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The virus scanner does not answer, so that the file can be neither taken in nor handed out. */
public class ScannerUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;
}
