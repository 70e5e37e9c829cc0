package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvnw} runs what its checksum pins, or an installed Maven that is new enough, and says which. Here Maven is a script of a few lines. */
class MavenWrapperTest {

    private static final String NOWHERE = "http://127.0.0.1:1/apache-maven-3.9.11-bin.tar.gz";
    private static final String NAME = "apache-maven-3.9.11";

    @TempDir
    Path folder;

    private HttpServer archive;
    private byte[] served = new byte[0];

    @BeforeEach
    void copyTheWrapper() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "SKIPPED: needs a shell");
        Files.createDirectories(folder.resolve(".mvn/wrapper"));
        Files.copy(Path.of("mvnw"), folder.resolve("mvnw"));
        Files.copy(Path.of(".mvn/wrapper/maven-wrapper.properties"), properties());
        archive = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        archive.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, served.length);
            exchange.getResponseBody().write(served);
            exchange.close();
        });
        archive.start();
    }

    @AfterEach
    void stopTheServer() {
        if (archive != null) {
            archive.stop(0);
        }
    }

    /** The pin is whole, and of Apache's own archive; both scripts read it from the one file. */
    @Test
    void isPinnedByAFullChecksumToApachesOwnArchive() throws IOException {
        Properties pin = new Properties();
        pin.load(Files.newBufferedReader(properties()));

        assertThat(pin.getProperty("distributionUrl"))
                .matches(
                        "https://archive\\.apache\\.org/dist/maven/maven-3/(3\\.\\d+\\.\\d+)/binaries/apache-maven-\\1-bin\\.tar\\.gz");
        assertThat(pin.getProperty("distributionSha512Sum")).matches("[0-9a-f]{128}");
        assertThat(pin.getProperty("minimumVersion")).isEqualTo("3.8");
        for (String script : List.of("mvnw", "mvnw.cmd")) {
            assertThat(Files.readString(Path.of(script)))
                    .contains("maven-wrapper.properties", "distributionUrl", "distributionSha512Sum", "minimumVersion")
                    .contains("MVNW_DISTRIBUTION_URL", "using the installed Maven", "which is too old")
                    .contains("does not have the checksum", "it was thrown away and nothing was run")
                    .doesNotContainPattern("https?://(?!127\\.)");
        }
    }

    @Test
    void fallsBackToTheInstalledMavenAndSaysSo() throws Exception {
        Run run = run(NOWHERE, installed("3.8.7"), "-q", "verify", "with space");

        assertThat(run.output())
                .contains("mvnw: Maven 3.9.11 can't be fetched (", "; using the installed Maven 3.8.7, ")
                .contains("installed 3.8.7 got [-q][verify][with space]");
        assertThat(run.code()).as("Maven's own").isEqualTo(7);
    }

    @Test
    void runsNoInstalledMavenThatIsTooOld() throws Exception {
        Run run = run(NOWHERE, installed("3.6.3"), "verify");

        assertThat(run.output())
                .contains("is Maven 3.6.3, which is too old; install Maven 3.8 or newer")
                .doesNotContain("got [");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysWhatToDoWhereThereIsNoMavenAtAll() throws Exception {
        Run run = run(NOWHERE, "", "verify");

        assertThat(run.output()).contains("there is no mvn on the PATH; install Maven 3.8 or newer");
        assertThat(run.code()).isEqualTo(1);
    }

    /** Not even the installed one: somebody may have put another archive in the place of Apache's. */
    @Test
    void runsNothingWhenTheChecksumDiffers() throws Exception {
        served = maven("3.9.11");

        Run run = run(address(), installed("3.9.9"), "verify");

        assertThat(run.output())
                .contains("does not have the checksum in", "it was thrown away and nothing was run")
                .doesNotContain("got [");
        assertThat(run.code()).isEqualTo(1);
        try (var kept = Files.walk(folder.resolve("home"))) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** Fetched once; the second time nobody is asked. */
    @Test
    void runsWhatItHasFetchedWhenTheChecksumIsRight() throws Exception {
        served = maven("3.9.11");
        String checksum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(served));
        Files.writeString(
                properties(),
                Files.readString(properties())
                        .replaceFirst("distributionSha512Sum=.*", "distributionSha512Sum=" + checksum));

        Run first = run(address(), "", "verify");
        Run second = run(NOWHERE, "", "test");

        assertThat(first.output()).contains("mvnw: fetched Maven 3.9.11 into ", "3.9.11 got [verify]");
        assertThat(second.output()).contains("3.9.11 got [test]").doesNotContain("mvnw:");
        assertThat(List.of(first.code(), second.code())).containsOnly(7);
    }

    private Path properties() {
        return folder.resolve(".mvn/wrapper/maven-wrapper.properties");
    }

    private String address() {
        return "http://127.0.0.1:" + archive.getAddress().getPort() + "/" + NAME + "-bin.tar.gz";
    }

    /** A folder for the PATH with a Maven of the version. */
    private String installed(String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("installed"));
        write(bin.resolve("mvn"), version, "installed ");
        return bin + ":";
    }

    /** An archive as Apache's, with a Maven of the version. */
    private byte[] maven(String version) throws Exception {
        Path bin = Files.createDirectories(folder.resolve(NAME + "/bin"));
        write(bin.resolve("mvn"), version, "");
        Path packed = folder.resolve("packed.tar.gz");
        Process tar = new ProcessBuilder("tar", "-czf", packed.toString(), NAME)
                .directory(folder.toFile())
                .start();
        assertThat(tar.waitFor()).isZero();
        return Files.readAllBytes(packed);
    }

    private static void write(Path script, String version, String prefix) throws IOException {
        Files.writeString(
                script,
                "#!/bin/sh\n[ \"$1\" = -v ] && echo 'Apache Maven " + version + " (x)' && exit 0\nprintf '" + prefix
                        + version + " got '\nfor one in \"$@\"; do printf '[%s]' \"$one\"; done\nexit 7\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private Run run(String address, String path, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", folder.resolve("mvnw").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith("_proxy"));
        environment.put("MVNW_DISTRIBUTION_URL", address);
        environment.put("MAVEN_USER_HOME", folder.resolve("home").toString());
        environment.put("PATH", path + tools());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    /** The machine's own tools without its Maven. */
    private String tools() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "sed",
                "tr",
                "head",
                "mkdir",
                "rm",
                "mv",
                "tar",
                "gzip",
                "cut",
                "curl",
                "wget",
                "sha512sum",
                "shasum",
                "openssl",
                "dirname")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path original = Path.of(place, tool);
                if (Files.isExecutable(original) && !Files.exists(bin.resolve(tool))) {
                    Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + original + " \"$@\"\n");
                    assertThat(bin.resolve(tool).toFile().setExecutable(true)).isTrue();
                }
            }
        }
        return bin.toString();
    }

    record Run(int code, String output) {}
}
