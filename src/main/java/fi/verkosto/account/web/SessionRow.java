package fi.verkosto.account.web;

import fi.verkosto.account.Tokens;
import java.time.Instant;
import org.springframework.session.Session;

/**
 * One of a person's sessions.
 *
 * @param key names the session on its person's page; the id itself opens it and is not shown
 */
record SessionRow(String key, Instant begun, Instant lastUsed, boolean present) {

    static SessionRow of(Session session, String presentId) {
        return new SessionRow(
                keyOf(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(presentId));
    }

    static String keyOf(String id) {
        return Tokens.hash(id);
    }
}
