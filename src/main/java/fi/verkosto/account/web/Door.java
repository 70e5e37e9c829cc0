package fi.verkosto.account.web;

import static org.springframework.http.HttpMethod.GET;

import fi.verkosto.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Lets somebody in who has proven who they are otherwise than by the password form: what that form does by itself. */
@Component
class Door {

    private final SessionAccounts sessions;
    private final RequestCache asked = pagesOnly();
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

    Door(SessionAccounts sessions) {
        this.sessions = sessions;
    }

    /** Remembers the page that a stranger has asked for. */
    RequestCache asked() {
        return asked;
    }

    /** The session gets a new id and its person; where they go now, as a redirecting view name. */
    String enter(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = new SignedInAuthentication(who);
        SecurityContext context = new SecurityContextImpl(authentication);
        renewal.onAuthentication(authentication, request, response);
        AskingBrowser.forget(request.getSession());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        SavedRequest page = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return "redirect:" + (page == null ? "/start" : page.getRedirectUrl());
    }

    /** A page that was asked for before signing in is opened after it; nothing else is remembered. */
    private static CookieRequestCache pagesOnly() {
        CookieRequestCache cache = new CookieRequestCache();
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        cache.setRequestMatcher(request -> request.getHeader("HX-Request") == null
                && paths.matcher(GET, "/**").matches(request)
                && !request.getRequestURI().matches("/|/session|/error|/favicon.*"));
        return cache;
    }
}
