package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** Somebody has an account with this address. */
public class EmailTaken extends Refusal {

    private static final long serialVersionUID = 1L;
}
