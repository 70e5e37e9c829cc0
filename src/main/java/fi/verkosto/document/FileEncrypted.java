package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The file opens with a password only. */
public class FileEncrypted extends Refusal {

    private static final long serialVersionUID = 1L;
}
