package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/** The password is one that many people use, or that anybody would guess here. */
public class PasswordTooCommon extends Refusal {

    private static final long serialVersionUID = 1L;
}
