package fi.verkosto.account.web;

import fi.verkosto.account.SignedIn;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes requests in somebody's name. */
public final class TestAuthentication {

    private TestAuthentication() {}

    public static RequestPostProcessor as(SignedIn signedIn) {
        RequestPostProcessor who =
                SecurityMockMvcRequestPostProcessors.authentication(new SignedInAuthentication(signedIn));
        RequestPostProcessor token = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> token.postProcessRequest(who.postProcessRequest(request));
    }
}
