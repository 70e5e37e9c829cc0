package fi.verkosto.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a JVM of its own, that a test can stop, kill and start again. */
final class Program implements AutoCloseable {

    /** How long a start may take on a busy machine. */
    static final Duration START_LIMIT = Duration.ofSeconds(120);

    private static final Pattern ADDRESS = Pattern.compile("Verkosto is at (http://localhost:\\d+)/");
    private static final Pattern SETUP = Pattern.compile("http://localhost:\\d+(/setup/[\\w-]+)");

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Thread reader;

    private Program(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output of the program");
        reader.setDaemon(true);
        reader.start();
    }

    /** Begins to start the program, on a free port unless the arguments name one. */
    static Program launch(String classPath, List<String> prefix, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                classPath,
                "fi.verkosto.VerkostoApplication"));
        command.addAll(Arrays.asList(arguments));
        if (command.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("VERKOSTO_"));
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    static Program launch(Map<String, String> environment, String... arguments) throws IOException {
        return launch(String.join(File.pathSeparator, classPath()), List.of(), environment, arguments);
    }

    static Program start(Map<String, String> environment) throws IOException {
        return launch(environment).started();
    }

    static Program launch(String... arguments) throws IOException {
        return launch(Map.of(), arguments);
    }

    /** Starts the program and waits until it has said where it is. */
    static Program start(String... arguments) throws IOException {
        return launch(arguments).started();
    }

    Program started() {
        await(settled, START_LIMIT);
        if (address() == null) {
            close();
            throw new AssertionError("The program did not start:\n" + text());
        }
        return this;
    }

    /** Where the program has said that it is, or null as long as it has not. */
    URI address() {
        return find(ADDRESS) == null ? null : URI.create(find(ADDRESS));
    }

    /** Path of the one-time address on which the first admin is made, or null. */
    String setupPath() {
        return find(SETUP);
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    long pid() {
        return process.pid();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** As kill -9. */
    void kill() {
        process.destroyForcibly();
        exitCode(Duration.ofSeconds(10));
    }

    /** As kill, or Ctrl-C; does not wait. */
    void terminate() {
        process.destroy();
    }

    int exitCode(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The program still runs after " + limit + ":\n" + text());
            }
            reader.join(5_000);
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    List<String> output() {
        return List.copyOf(output);
    }

    String text() {
        return String.join("\n", output);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(40, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException interrupted) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    private String find(Pattern pattern) {
        return output.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                output.add(line);
                if (ADDRESS.matcher(line).find()) {
                    // the one-time address stands on the line after it
                    settle();
                }
                line = lines.readLine();
            }
        } catch (IOException gone) {
            output.add("(" + gone + ")");
        } finally {
            settled.countDown();
        }
    }

    private void settle() {
        Thread later = new Thread(() -> {
            sleep(Duration.ofMillis(200));
            settled.countDown();
        });
        later.setDaemon(true);
        later.start();
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static void await(CountDownLatch latch, Duration limit) {
        try {
            latch.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As the tests', but without the tests' own configuration. */
    static List<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && new File(entry).exists())
                .map(entry -> new File(entry).getAbsolutePath())
                .toList();
    }
}
