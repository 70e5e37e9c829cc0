package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** One of the municipalities for which the person is to act does not exist. */
public class UnknownMunicipality extends Refusal {

    private static final long serialVersionUID = 1L;
}
