package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** Only contact persons act for municipalities; whoever does the network's work sees them all. */
public class NotAContact extends Refusal {

    private static final long serialVersionUID = 1L;
}
