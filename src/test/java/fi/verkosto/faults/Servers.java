package fi.verkosto.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The processes of the database server that works on a data folder: each has it as its working directory. */
final class Servers {

    private Servers() {}

    static void requireProcesses() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "SKIPPED: needs /proc, so Linux");
    }

    static List<ProcessHandle> on(Path folder) throws IOException {
        Path data = folder.toRealPath().resolve("postgres");
        List<ProcessHandle> found = new ArrayList<>();
        List<Path> candidates;
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            candidates = all.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .toList();
        }
        for (Path candidate : candidates) {
            try {
                if (Files.readSymbolicLink(candidate.resolve("cwd")).equals(data)) {
                    ProcessHandle.of(Long.parseLong(candidate.getFileName().toString()))
                            .ifPresent(found::add);
                }
            } catch (IOException goneOrForeign) {
                // not one of ours
            }
        }
        return found;
    }

    /** Stops what a failed test has left behind. */
    static void killAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            on(folder).forEach(ProcessHandle::destroyForcibly);
            awaitNone(folder, Duration.ofSeconds(10));
        }
    }

    /** Whether no process is left before the time is over. */
    static boolean awaitNone(Path folder, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (on(folder).isEmpty()) {
                return true;
            }
            Program.sleep(Duration.ofMillis(20));
        }
        return on(folder).isEmpty();
    }

    /** Lets the processes stand still (STOP) or go on (CONT). */
    static void signal(String name, List<ProcessHandle> processes) throws IOException {
        for (ProcessHandle process : processes) {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            try {
                kill.waitFor();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }
}
