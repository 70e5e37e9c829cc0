package fi.verkosto.account.web;

import fi.verkosto.account.SecondStep;
import fi.verkosto.account.SignInRefused;
import fi.verkosto.account.SignInService;
import fi.verkosto.account.SignedIn;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in by e-mail address and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInService signIns;
    private final SecondStep secondStep;

    PasswordSignIn(SignInService signIns, SecondStep secondStep) {
        this.signIns = signIns;
        this.secondStep = secondStep;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String network =
                typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        String password = Objects.toString(typed.getCredentials(), "");
        try {
            if (secondStep.isOn()) {
                throw new SecondStepAwaited(signIns.check(typed.getName(), password, network));
            }
            return new SignedInAuthentication(signIns.signIn(typed.getName(), password, network));
        } catch (SignInRefused refusal) {
            throw new Refused(refusal);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** The password is right, and a link is on its way by mail; nobody is signed in before it comes back. */
    static final class SecondStepAwaited extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final transient SignedIn who;

        SecondStepAwaited(SignedIn who) {
            super("The second step is awaited");
            this.who = who;
        }

        SignedIn who() {
            return who;
        }
    }

    /** Carries the refusal to the sign-in page. */
    static final class Refused extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final transient SignInRefused refusal;

        Refused(SignInRefused refusal) {
            super(refusal.messageKey());
            this.refusal = refusal;
        }

        SignInRefused refusal() {
            return refusal;
        }
    }
}
