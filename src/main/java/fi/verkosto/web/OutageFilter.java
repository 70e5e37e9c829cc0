package fi.verkosto.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/** When the database does not answer, the visitor gets a page in three languages that says so, and nothing else breaks. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Problems problems;
    private final byte[] page;

    OutageFilter(Problems problems) throws IOException {
        this.problems = problems;
        this.page = new ClassPathResource("outage.html").getContentAsByteArray();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isOutage(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.error("The database does not answer: {}", rootOf(failure).toString());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        if (request.getRequestURI().startsWith("/api/")) {
            problems.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "problem.outage");
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page);
        }
    }

    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || isConnectionLoss(cause)
                    || isOutageHiddenByRollback(cause)) {
                return true;
            }
        }
        return false;
    }

    /** SQL states of class 08 (connection) and 57P (the server shuts down or crashed); the pool gives none. */
    private static boolean isConnectionLoss(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        ? "Connection is closed".equals(sql.getMessage())
                        : sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("57P"));
    }

    /** A lost connection cannot be rolled back either; that failure carries the first one beside its causes. */
    private static boolean isOutageHiddenByRollback(Throwable cause) {
        return cause instanceof TransactionSystemException rollback
                && rollback.getApplicationException() != null
                && isOutage(rollback.getApplicationException());
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
