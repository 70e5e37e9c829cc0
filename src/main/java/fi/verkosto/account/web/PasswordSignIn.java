package fi.verkosto.account.web;

import fi.verkosto.account.SignInRefused;
import fi.verkosto.account.SignInService;
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

    PasswordSignIn(SignInService signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String network =
                typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            return new SignedInAuthentication(
                    signIns.signIn(typed.getName(), Objects.toString(typed.getCredentials(), ""), network));
        } catch (SignInRefused refusal) {
            throw new Refused(refusal);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
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
