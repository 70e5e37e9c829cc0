package fi.verkosto.journal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts in this thread: the id of the signed-in account as text, or "system:…" for work that the program does on its
 * own. Nothing is written to a business table without one.
 */
public final class Actor {

    /** Key of the request's number in the log's context. */
    public static final String REQUEST = "request";

    private Actor() {}

    /** The actor of this thread, or null when nobody has signed in. */
    public static @Nullable String current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return null;
        }
        return authentication.getName();
    }

    static @Nullable String request() {
        return MDC.get(REQUEST);
    }

    /** Does the work in the name of the program itself, for instance before anybody has an account. */
    public static void asSystem(String purpose, Runnable work) {
        asSystem(purpose, () -> {
            work.run();
            return true;
        });
    }

    /** The same for work that comes to something. */
    public static <T> T asSystem(String purpose, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "system:" + purpose, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(system);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
