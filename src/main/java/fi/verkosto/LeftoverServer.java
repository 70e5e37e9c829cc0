package fi.verkosto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that still runs on the data after the program that had started it was killed. */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private LeftoverServer() {}

    /** Stops it, if there is one. Whoever calls this holds the lock on the data, so nobody needs the server. */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> serves(process, data));
        if (leftover.isPresent()) {
            LOG.warn("A database server was left running on {}; it is stopped first", data);
            stop(leftover.get());
        }
    }

    /** The number in the file may meanwhile be another process's, even another database server's. */
    private static boolean serves(ProcessHandle process, Path data) {
        ProcessHandle.Info info = process.info();
        return info.command().orElse("").contains("postgres")
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(true);
    }

    private static void stop(ProcessHandle server) {
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroy();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            server.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
