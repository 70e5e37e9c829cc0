package fi.verkosto.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL server of a test run: the one whose address and superuser are given in {@code
 * VERKOSTO_TEST_DATABASE_URL}, {@code …_USER} and {@code …_PASSWORD}, else a container where a Docker engine answers, else the embedded one. Each application
 * context gets a database of its own on it.
 */
public final class PostgresTestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String PROGRAM_PASSWORD = "program";

    private static PostgresTestDatabase server;

    private final String kind;
    private final String url;
    private final String superuser;
    private final String password;

    private PostgresTestDatabase(String kind, String url, String superuser, String password) {
        this.kind = kind;
        this.url = url.replaceFirst("\\?.*", "");
        this.superuser = superuser;
        this.password = password;
        // two test runs may share a server that was given: the second waits, and finds the role
        execute("do $$ begin perform pg_advisory_xact_lock(20261128); "
                + "if not exists (select from pg_roles where rolname = 'verkosto_app') then "
                + "create role verkosto_app login password '" + PROGRAM_PASSWORD + "'; end if; end $$");
    }

    public static synchronized PostgresTestDatabase server() {
        if (server == null) {
            server = start();
            System.out.println("Tests run on PostgreSQL: " + server.kind);
        }
        return server;
    }

    private static PostgresTestDatabase start() {
        String given = System.getenv("VERKOSTO_TEST_DATABASE_URL");
        if (given != null) {
            return new PostgresTestDatabase(
                    "server given",
                    given,
                    System.getenv().getOrDefault("VERKOSTO_TEST_DATABASE_USER", "postgres"),
                    System.getenv().getOrDefault("VERKOSTO_TEST_DATABASE_PASSWORD", ""));
        }
        if (dockerAnswers()) {
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
            container.start();
            return new PostgresTestDatabase(
                    "container", container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
        try {
            EmbeddedPostgres embedded = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "150")
                    .start();
            return new PostgresTestDatabase("embedded", embedded.getJdbcUrl("postgres", "postgres"), "postgres", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean dockerAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException | Error absent) {
            return false;
        }
    }

    /** Creates an empty database and says where it is. */
    public Database createDatabase() {
        String name = "verkosto_test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        execute("drop database if exists " + name);
        execute("create database " + name);
        return new Database(
                url.replaceFirst("/[^/]*$", "/" + name), superuser, password, "verkosto_app", PROGRAM_PASSWORD);
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, superuser, password);
    }

    /** A database, its owner and the program's role. */
    public record Database(String url, String owner, String ownerPassword, String program, String programPassword) {

        /** A connection of the owner, who may do everything. */
        public Connection connectAsOwner() throws SQLException {
            return DriverManager.getConnection(url, owner, ownerPassword);
        }

        /** A connection of the program's role. */
        public Connection connectAsProgram() throws SQLException {
            return DriverManager.getConnection(url, program, programPassword);
        }

        /** The first column of the first row. */
        public String ask(String query) throws SQLException {
            try (Connection connection = connectAsOwner();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
