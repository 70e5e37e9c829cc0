package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The file is larger than the program keeps. */
public class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    FileTooLarge(int megabytes) {
        super(megabytes);
    }
}
