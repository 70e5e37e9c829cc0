package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Both sign in with an account of their own: one of the accounts is disabled first. */
public class TwoAccounts extends Refusal {

    private static final long serialVersionUID = 1L;
}
