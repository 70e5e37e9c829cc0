package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** The one-time link or code was used, has expired, or was asked for in another browser. */
public class SignInLinkUnknown extends Refusal {

    private static final long serialVersionUID = 1L;
}
