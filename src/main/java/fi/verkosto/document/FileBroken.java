package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The file ends too early or is not what it begins as. */
public class FileBroken extends Refusal {

    private static final long serialVersionUID = 1L;
}
