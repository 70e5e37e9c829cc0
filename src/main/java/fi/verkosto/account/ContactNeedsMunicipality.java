package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** A contact person acts for at least one municipality. */
public class ContactNeedsMunicipality extends Refusal {

    private static final long serialVersionUID = 1L;
}
