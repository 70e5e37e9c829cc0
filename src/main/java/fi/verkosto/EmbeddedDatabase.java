package fi.verkosto;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * PostgreSQL that the program starts itself, with its data in a folder: for trying out and for a small office. It keeps
 * the data between starts and recovers by itself after a crash of the program, of the server or of both.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "postgres";
    static final String PROGRAM = "verkosto_app";
    static final String NAME = "verkosto";

    /** Nobody comes in without the password that stands in the data folder. */
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final DataFolder folder;
    private final String secret;
    private final EmbeddedPostgres server;

    /**
     * Starts the server.
     *
     * @param path where the data is or will be
     * @param port the server's port, 0 for any free one
     * @throws DataFolderInUse when another program runs on the same folder
     */
    EmbeddedDatabase(Path path, int port) {
        try {
            this.folder = new DataFolder(path);
            LeftoverServer.stop(folder.data());
            folder.preparing();
            this.secret = folder.secret();
            this.server = start(port);
            prepare();
            folder.ready();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** JDBC address of the program's database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    /** Password of the owner and of the program's role. */
    String secret() {
        return secret;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            folder.close();
        }
    }

    /** The library is made for tests, so what it takes lightly is set back: what was committed must be on the disk. */
    private EmbeddedPostgres start(int port) throws IOException {
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", secret)
                // the same on every machine, whatever languages it has
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** The program's own role can neither alter a table nor touch the history: the migrations grant it what it needs. */
    private void prepare() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = '" + PROGRAM + "'")) {
                statement.execute("create role " + PROGRAM + " login");
            }
            if (isMissing(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME);
            }
            lock(statement);
        } catch (SQLException failure) {
            server.close();
            throw new IllegalStateException("The database that was just started does not answer", failure);
        }
    }

    private void lock(Statement statement) throws SQLException, IOException {
        Path access = folder.data().resolve("pg_hba.conf");
        if (!Files.readString(access).equals(ACCESS)) {
            statement.execute("alter role " + OWNER + " password '" + secret + "'");
            statement.execute("alter role " + PROGRAM + " password '" + secret + "'");
            folder.write(access, ACCESS);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
