package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** A workshop has a sensible number of files. */
public class TooManyFiles extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyFiles(int most) {
        super(most);
    }
}
