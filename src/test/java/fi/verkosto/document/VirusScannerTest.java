package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final int PATIENCE = 300;

    @Test
    void saysThatNothingWasScannedWhereThereIsNoScanner() {
        VirusScanner none = new VirusScanner("");

        assertThat(none.isConfigured()).isFalse();
        assertThat(none.scan(bytes("x"))).isEqualTo(ScanState.UNSCANNED);
    }

    @Test
    void asksClamd() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            VirusScanner scanner = new VirusScanner(clamd.address());

            assertThat(scanner.scan(bytes("pöytäkirja ".repeat(20_000)))).isEqualTo(ScanState.CLEAN);
            assertThat(clamd.received()).isEqualTo(bytes("pöytäkirja ".repeat(20_000)).length);
            assertThat(scanner.scan(bytes("x " + FakeClamd.WORD))).isEqualTo(ScanState.INFECTED);
        }
    }

    @Test
    void takesNoOtherAnswerForClean() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            VirusScanner scanner = new VirusScanner(clamd.address());

            for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", "stream: OKAY", "OK", " "}) {
                clamd.say(answer);
                assertThatThrownBy(() -> scanner.scan(bytes("x"))).isInstanceOf(ScannerUnreachable.class);
            }
        }
    }

    @Test
    void refusesWhenNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        VirusScanner scanner = new VirusScanner("127.0.0.1:" + port);

        assertThatThrownBy(() -> scanner.scan(bytes("x"))).isInstanceOf(ScannerUnreachable.class);
    }

    @Test
    void doesNotStartWithAnAddressThatIsNone() {
        assertThatThrownBy(() -> new VirusScanner("localhost")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VirusScanner("localhost:x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Where Debian's clamav-daemon is installed; with a signature file of our own, so that nothing is downloaded. */
    @Test
    void understandsTheRealClamd(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(CLAMD), "clamd is not installed");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                folder.resolve("signatures/own.ndb"),
                "Verkosto.Test:0:*:" + HexFormat.of().formatHex(bytes("VERKOSTON-OMA-TUNNISTE")) + "\n");
        Path settings = folder.resolve("clamd.conf");
        Files.writeString(settings, """
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                TemporaryDirectory %s
                Foreground yes
                """.formatted(port, folder.resolve("signatures"), folder));
        Process clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            VirusScanner scanner = new VirusScanner("127.0.0.1:" + port);
            assertThat(whenItListens(scanner, folder)).isEqualTo(ScanState.CLEAN);

            assertThat(scanner.scan(bytes("alku VERKOSTON-OMA-TUNNISTE loppu"))).isEqualTo(ScanState.INFECTED);
            assertThat(scanner.scan(TestFiles.odt(java.util.List.of("VERKOSTON-OMA-TUNNISTE"))))
                    .isEqualTo(ScanState.INFECTED);
            assertThat(scanner.scan(new byte[20 * 1024 * 1024])).isEqualTo(ScanState.CLEAN);
            System.out.println("Virus scanner: real clamd, own signature, 20 MB through INSTREAM");
        } finally {
            clamd.destroy();
            clamd.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static ScanState whenItListens(VirusScanner scanner, Path folder) throws Exception {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                return scanner.scan(TestFiles.pdf(1, TestFiles.LINES));
            } catch (ScannerUnreachable notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("log")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
