package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** Unpacked, the file would take more room than any minutes need. */
public class FileUnpacksTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;
}
