package fi.verkosto;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL that the program starts itself, with its data in a folder: for trying out and for a small office. It keeps
 * the data between starts and recovers by itself after a crash of the program, of the server or of both.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "postgres";
    static final String PROGRAM = "verkosto_app";
    static final String NAME = "verkosto";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;

    /**
     * Starts the server.
     *
     * @param folder where the data is or will be
     * @param port the server's port, 0 for any free one
     * @throws DataFolderInUse when another program runs on the same folder
     */
    EmbeddedDatabase(Path folder, int port) {
        Path data = folder.resolve("postgres");
        try {
            Files.createDirectories(folder);
            this.lockFile = lock(folder);
            stopLeftover(data);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60");
            this.server = (port == 0 ? builder : builder.setPort(port)).start();
            prepare();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** JDBC address of the program's database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            lockFile.close();
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("verkosto.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DataFolderInUse(folder);
        }
        return channel;
    }

    /** Since we hold the lock, a server that still runs on the data was left behind by a program that was killed. */
    private static void stopLeftover(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> leftover = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (leftover.isPresent()) {
            LOG.warn("A database server was left running on {}; it is stopped first", data);
            stop(leftover.get());
        }
    }

    private static void stop(ProcessHandle process) {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The program's own role can neither alter a table nor touch the history: the migrations grant it what it needs. */
    private void prepare() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = '" + PROGRAM + "'")) {
                statement.execute("create role " + PROGRAM + " login");
            }
            if (isMissing(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database that was just started does not answer", failure);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
