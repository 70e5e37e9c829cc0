package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Two columns of a file of people have heads that mean the same. */
public class ImportColumnTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    ImportColumnTwice(String first, String second) {
        super(first, second);
    }
}
