package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Rows that were said to name somebody new change what becomes of others, which has not been shown yet. */
public class ImportShifted extends Refusal {

    private static final long serialVersionUID = 1L;
}
