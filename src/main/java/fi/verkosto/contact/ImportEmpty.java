package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** A file of people has a first row and no other. */
public class ImportEmpty extends Refusal {

    private static final long serialVersionUID = 1L;
}
