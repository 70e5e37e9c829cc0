package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** The present password was mistyped. */
public class PasswordWrong extends Refusal {

    private static final long serialVersionUID = 1L;
}
