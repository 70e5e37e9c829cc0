package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** What an admin has closed, only an admin opens. */
public class AccountDisabled extends Refusal {

    private static final long serialVersionUID = 1L;
}
