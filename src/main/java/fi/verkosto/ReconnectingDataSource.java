package fi.verkosto;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tries to connect again and again, so that the pool has a connection as soon as the database is back. The pool itself
 * would pause between its tries, longer each time, up to five seconds. Nobody waits for this: whoever wants a connection
 * gives up after the pool's own limit.
 */
class ReconnectingDataSource extends DelegatingDataSource {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(250);

    ReconnectingDataSource(DataSource server) {
        super(server);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(super::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connect(() -> super.getConnection(username, password));
    }

    private static Connection connect(Connecting connecting) throws SQLException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try {
                return connecting.connect();
            } catch (SQLException failure) {
                if (!isOutage(failure) || System.nanoTime() > end) {
                    throw failure;
                }
                pause(failure);
            }
        }
    }

    /** Classes 08: no connection; 57P: the server stops or starts. */
    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static void pause(SQLException failure) throws SQLException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException poolEnds) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private interface Connecting {
        Connection connect() throws SQLException;
    }
}
