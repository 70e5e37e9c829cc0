package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** Without an admin nobody could manage accounts. */
public class LastAdmin extends Refusal {

    private static final long serialVersionUID = 1L;
}
