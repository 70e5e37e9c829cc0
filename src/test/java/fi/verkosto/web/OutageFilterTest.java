package fi.verkosto.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionSystemException;

class OutageFilterTest {

    @Test
    void knowsALostConnectionBelowOtherFailures() {
        assertThat(OutageFilter.isOutage(new ServletException(new SQLException("broken pipe", "08006"))))
                .isTrue();
        assertThat(OutageFilter.isOutage(new IllegalStateException(new SQLException("terminating", "57P01"))))
                .isTrue();
        assertThat(OutageFilter.isOutage(new SQLException("Connection is closed")))
                .isTrue();
    }

    @Test
    void knowsALostConnectionBehindTheRollbackThatFailedToo() {
        TransactionSystemException rollback =
                new TransactionSystemException("JDBC rollback failed", new SQLException("x"));
        rollback.initApplicationException(new DataAccessResourceFailureException("no connection"));

        assertThat(OutageFilter.isOutage(rollback)).isTrue();
    }

    @Test
    void takesNoOtherFailureForAnOutage() {
        assertThat(OutageFilter.isOutage(
                        new DataIntegrityViolationException("taken", new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(OutageFilter.isOutage(new TransactionSystemException("commit", new SQLException("x"))))
                .isFalse();
        assertThat(OutageFilter.isOutage(new IllegalStateException("ours"))).isFalse();
    }
}
