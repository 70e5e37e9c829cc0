package fi.verkosto.account.passkey;

import fi.verkosto.shared.Refusal;

/** The passkey does not open an account, or cannot be taken: not ours, not verified by its holder, too late, or known already. */
public class PasskeyRefused extends Refusal {

    private static final long serialVersionUID = 1L;
}
