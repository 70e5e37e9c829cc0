package fi.verkosto.account.web;

import fi.verkosto.account.SignInService;
import fi.verkosto.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in that shows a personal token: {@code Authorization: Bearer …}. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String PREFIX = "Bearer ";

    private final SignInService signIns;
    private final ApiProblems problems;

    BearerTokenFilter(SignInService signIns, ApiProblems problems) {
        this.signIns = signIns;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            Optional<SignedIn> owner =
                    signIns.byToken(header.substring(PREFIX.length()).strip());
            if (owner.isEmpty()) {
                problems.unauthorized(request, response);
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new SignedInAuthentication(owner.get())));
        }
        chain.doFilter(request, response);
    }
}
