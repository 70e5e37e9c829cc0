package fi.verkosto.account.web;

import fi.verkosto.account.passkey.PasskeyService;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** What the browser of a session has been given to sign by a passkey: once, the newest only. */
final class Challenge {

    /** Of the session. */
    private static final String CHALLENGE = "passkeyChallenge";

    private Challenge() {}

    static String give(HttpSession session) {
        String challenge = PasskeyService.newChallenge();
        session.setAttribute(CHALLENGE, challenge);
        return challenge;
    }

    /** Takes it back; a new one, which nobody has signed, when there is none. */
    static String take(@Nullable HttpSession session) {
        if (session != null && session.getAttribute(CHALLENGE) instanceof String challenge) {
            session.removeAttribute(CHALLENGE);
            return challenge;
        }
        return PasskeyService.newChallenge();
    }
}
