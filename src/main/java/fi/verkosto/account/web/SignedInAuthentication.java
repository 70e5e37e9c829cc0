package fi.verkosto.account.web;

import fi.verkosto.account.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The signed-in person in the terms of Spring Security. */
class SignedInAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Instant confirmedAt;

    /** Of somebody who signs in by this very request. */
    SignedInAuthentication(SignedIn signedIn) {
        this(signedIn, Instant.MAX);
    }

    /**
     * Of somebody whose session goes on.
     *
     * @param confirmedAt when they last said who they are, by signing in or by their password
     */
    SignedInAuthentication(SignedIn signedIn, Instant confirmedAt) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + signedIn.role().name()));
        this.signedIn = signedIn;
        this.confirmedAt = confirmedAt;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAuthentication that && signedIn.equals(that.signedIn);
    }

    @Override
    public int hashCode() {
        return signedIn.hashCode();
    }
}
