package fi.verkosto.account.web;

import fi.verkosto.account.PresentAccounts;
import fi.verkosto.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who has signed in, by id only, and reads the account on each request: a disabled account, an ended
 * role or a changed password has its effect with the next one. A session ends ten hours after signing in, whatever its use.
 */
@Component
class SessionAccounts implements SecurityContextRepository {

    static final Duration LONGEST = Duration.ofHours(10);

    private static final String ACCOUNT = "account";
    private static final String STAMP = "stamp";
    private static final String SIGNED_IN_AT = "signedInAt";
    private static final String CONFIRMED_AT = "confirmedAt";

    private final PresentAccounts accounts;
    private final Clock clock;

    SessionAccounts(PresentAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication instanceof SignedInAuthentication signedIn) {
            begin(request.getSession(), signedIn.getPrincipal());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    /** The present session goes on although the password has changed. */
    static void keep(HttpSession session, int stamp) {
        session.setAttribute(STAMP, stamp);
    }

    /** Its person has just said who they are. */
    void confirm(HttpSession session) {
        session.setAttribute(CONFIRMED_AT, clock.millis());
    }

    private void begin(HttpSession session, SignedIn account) {
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(STAMP, account.stamp());
        session.setAttribute(SIGNED_IN_AT, clock.millis());
        confirm(session);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.getName());
    }

    private SecurityContext load(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long id)) {
            return new SecurityContextImpl();
        }
        Optional<SignedIn> account =
                isTooOld(session) ? Optional.empty() : accounts.resume(id, (Integer) session.getAttribute(STAMP));
        if (account.isEmpty()) {
            session.invalidate();
            return new SecurityContextImpl();
        }
        return new SecurityContextImpl(new SignedInAuthentication(account.get(), confirmedAt(session)));
    }

    /** Sessions that began before it was kept have confirmed nothing. */
    private static Instant confirmedAt(HttpSession session) {
        return session.getAttribute(CONFIRMED_AT) instanceof Long millis ? Instant.ofEpochMilli(millis) : Instant.MIN;
    }

    private boolean isTooOld(HttpSession session) {
        Instant signedInAt = Instant.ofEpochMilli((Long) session.getAttribute(SIGNED_IN_AT));
        return signedInAt.plus(LONGEST).isBefore(clock.instant());
    }

    /** Asks for the account when the first question about it comes: static files never ask. */
    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> loading;
        private @Nullable SecurityContext context;

        private Deferred(Supplier<SecurityContext> loading) {
            this.loading = loading;
        }

        @Override
        public SecurityContext get() {
            SecurityContext present = context;
            if (present == null) {
                present = loading.get();
                context = present;
            }
            return present;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
