package fi.verkosto.account.web;

import fi.verkosto.account.SignInLinks;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The browser that waits for its one-time link: a secret in its session, which it holds by the session's cookie. */
final class AskingBrowser {

    /** Of the session. */
    private static final String SECRET = "askingBrowser";

    private AskingBrowser() {}

    /** Its secret, made when it asks for the first time. */
    static String of(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof String secret) {
            return secret;
        }
        String secret = SignInLinks.newBrowser();
        session.setAttribute(SECRET, secret);
        return secret;
    }

    /** Its secret, or an empty text that fits no link when it has asked for none. */
    static String known(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SECRET) instanceof String secret ? secret : "";
    }

    static void forget(HttpSession session) {
        session.removeAttribute(SECRET);
    }
}
