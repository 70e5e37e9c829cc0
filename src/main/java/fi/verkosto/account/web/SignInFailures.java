package fi.verkosto.account.web;

import fi.verkosto.account.SignInLinks;
import fi.verkosto.account.web.PasswordSignIn.SecondStepAwaited;
import fi.verkosto.journal.Actor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What follows a password that does not open the door, or not yet. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    private final SignInLinks links;

    SignInFailures(SignInLinks links) {
        this.links = links;
    }

    /**
     * The form again, with the address as it was typed and a sentence that says what to do; or, after the right password, the
     * page on which the second step is awaited, as nobody: the session has no account until then.
     */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof SecondStepAwaited awaited) {
            String browser = AskingBrowser.of(request.getSession());
            Actor.asSystem("sign-in", () -> links.askSecondStep(awaited.who(), browser));
            response.sendRedirect("/sign-in/links?password");
        } else {
            request.setAttribute("failure", failure);
            request.getRequestDispatcher("/sign-in").forward(request, response);
        }
    }
}
