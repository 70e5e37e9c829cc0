package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The file has more pages than minutes can have. */
public class FileHasTooManyPages extends Refusal {

    private static final long serialVersionUID = 1L;

    FileHasTooManyPages(int most) {
        super(most);
    }
}
