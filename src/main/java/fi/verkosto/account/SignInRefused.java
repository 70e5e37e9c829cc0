package fi.verkosto.account;

import fi.verkosto.shared.Refusal;

/**
 * Address and password do not open an account, or the next try has to wait.
 *
 * @see SignInService
 */
public class SignInRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    SignInRefused(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** Whether nothing was looked at because the next try has to wait. */
    public boolean isDelay() {
        return seconds > 0;
    }

    @Override
    public String messageKey() {
        return seconds > 0 ? "SignInDelayed" : super.messageKey();
    }
}
