package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.faults.Requests.Kind;
import fi.verkosto.faults.Requests.Outcome;
import fi.verkosto.faults.Visitor.Answer;
import fi.verkosto.support.PostgresTestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is down, or takes requests and answers none: what visitors see meanwhile and afterwards. */
@Tag("long")
class OutageTest {

    private static final String EMAIL = "katko@test.example";
    private static final int THREADS = 8;
    private static final Duration OUTAGE = Duration.ofSeconds(60);

    private static TcpProxy proxy;
    private static Program program;
    private static Visitor admin;
    private static String token;

    @TempDir
    Path temporary;

    @BeforeAll
    static void start() throws IOException {
        PostgresTestDatabase.Database database = PostgresTestDatabase.server().createDatabase();
        URI server = URI.create(database.url().substring("jdbc:".length()));
        proxy = new TcpProxy(server.getHost(), server.getPort());
        program = Program.start(
                OwnServer.arguments(database, "jdbc:postgresql://127.0.0.1:" + proxy.port() + server.getPath()));
        admin = program.visitor();
        admin.becomeFirstAdmin(program.setupPath(), EMAIL);
        admin.signIn(EMAIL);
        token = admin.token();
    }

    @AfterAll
    static void stop() throws IOException {
        if (program != null) {
            program.close();
            proxy.close();
        }
    }

    @Test
    void saysSoWhileTheDatabaseIsDownAndGoesOnAfterwards() throws Exception {
        isDownFor(OUTAGE, 200);
    }

    @Test
    void letsNobodyWaitLongWhileTheDatabaseHangs() throws Exception {
        proxy.hang();
        hangsFor(program, admin, token, OUTAGE, 100, proxy::restore);
    }

    /** All processes of the program's own server stand still; at last the program has to end although they do. */
    @Test
    void letsNobodyWaitLongWhileItsOwnServerStandsStill() throws Exception {
        Servers.requireProcesses();
        Path folder = temporary.resolve("data");
        try (Program own = Program.start("--verkosto.data=" + folder)) {
            Visitor visitor = own.visitor();
            visitor.becomeFirstAdmin(own.setupPath(), EMAIL);
            visitor.signIn(EMAIL);
            String ownToken = visitor.token();

            List<ProcessHandle> servers = Servers.on(folder);
            assertThat(servers).hasSizeGreaterThan(5);
            Servers.signal("STOP", servers);
            hangsFor(own, visitor, ownToken, OUTAGE, 100, () -> Servers.signal("CONT", servers));

            Servers.signal("STOP", Servers.on(folder));
            long end = System.nanoTime();
            own.terminate();
            assertThat(own.exitCode(Duration.ofSeconds(30))).isEqualTo(143);
            System.out.println(
                    "End while the own server stands still: " + (System.nanoTime() - end) / 1_000_000 + " ms");
            Servers.signal("CONT", Servers.on(folder));
            assertThat(Servers.awaitNone(folder, Duration.ofSeconds(20))).isTrue();
        } finally {
            Servers.killAll(folder);
        }
    }

    private static void isDownFor(Duration length, int fewest) throws IOException {
        proxy.refuse();
        List<Outcome> outcomes;
        Answer style;
        try {
            outcomes = new Requests(kinds(program, admin, token)).sendFor(length, THREADS);
            style = admin.get("/css/base.css");
        } finally {
            proxy.restore();
        }
        Duration back = untilSignedInPage(admin);

        report("down", length, outcomes, back);
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(fewest);
        assertThat(Requests.those(outcomes, OutageTest::isNoClearAnswer))
                .as(errorsOf(program))
                .isEmpty();
        assertThat(Requests.longest(outcomes)).isLessThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(style.status()).as("the page's own style").isEqualTo(200);
        assertThat(back).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(admin.isSignedIn()).isTrue();
    }

    private static void hangsFor(
            Program hit, Visitor signedIn, String apiToken, Duration length, int fewest, Repair repair)
            throws IOException {
        List<Outcome> outcomes;
        Thread repairing = new Thread(() -> {
            Program.sleep(length);
            try {
                repair.run();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        repairing.start();
        try {
            outcomes = new Requests(kinds(hit, signedIn, apiToken)).sendFor(length, THREADS);
            repairing.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            repair.run();
        }
        Duration back = untilSignedInPage(signedIn);

        report("hangs", length, outcomes, back);
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(fewest);
        assertThat(Requests.longest(outcomes)).isLessThanOrEqualTo(Duration.ofSeconds(12));
        assertThat(Requests.those(outcomes, outcome -> outcome.answer() == null))
                .isEmpty();
        assertThat(Requests.those(outcomes, outcome -> outcome.answer().status() >= 500 && isNoClearAnswer(outcome)))
                .as(errorsOf(hit))
                .isEmpty();
        assertThat(back).isLessThanOrEqualTo(Duration.ofSeconds(12));
        assertThat(signedIn.isSignedIn()).isTrue();
    }

    /** With and without a session, pages and interface, reading and writing. */
    private static List<Kind> kinds(Program hit, Visitor signedIn, String apiToken) throws IOException {
        Visitor stranger = hit.visitor();
        Map<String, String> account = new LinkedHashMap<>();
        account.put("_csrf", "x");
        account.put("email", "uusi@test.example");
        return List.of(
                new Kind("page, signed in", false, () -> signedIn.get("/accounts")),
                new Kind("page, first visit", false, () -> hit.visitor().get("/sign-in")),
                new Kind(
                        "interface, token",
                        true,
                        () -> stranger.get("/api/v1/seasons", "Authorization", "Bearer " + apiToken)),
                new Kind("own page, signed in", false, () -> signedIn.get("/profile")),
                new Kind("form, signed in", false, () -> signedIn.post("/accounts", account)),
                new Kind("one-time address", false, () -> stranger.get("/invitations/none")),
                new Kind("interface, open", true, () -> stranger.get("/api/v1/fees?season=9&population=5000")),
                new Kind("unknown page, signed in", false, () -> signedIn.get("/no-such-page")));
    }

    private static boolean isNoClearAnswer(Outcome outcome) {
        Answer answer = outcome.answer();
        if (answer == null
                || answer.status() != 503
                || answer.header("Retry-After").isEmpty()) {
            return true;
        }
        return outcome.kind().api()
                ? !answer.header("Content-Type").startsWith("application/problem+json")
                        || !answer.body().contains("\"status\":503")
                : !answer.body().contains("Tietokantaan ei saada yhteyttä")
                        || !answer.body().contains("Databasen kan inte nås")
                        || !answer.body().contains("The database cannot be reached");
    }

    private static String errorsOf(Program hit) {
        return hit.output().stream()
                .filter(line ->
                        (line.contains(" ERROR ") && !line.contains("OutageFilter")) || line.startsWith("Caused"))
                .distinct()
                .limit(60)
                .collect(Collectors.joining("\n"));
    }

    private static Duration untilSignedInPage(Visitor visitor) throws IOException {
        long begin = System.nanoTime();
        for (int attempt = 0; attempt < 200; attempt++) {
            if (visitor.get("/accounts").status() == 200) {
                return Duration.ofNanos(System.nanoTime() - begin);
            }
            Program.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("No page after the database's return");
    }

    private static void report(String fault, Duration length, List<Outcome> outcomes, Duration back) {
        System.out.printf(
                "Database %s for %d s: %d requests, %d answered 503, longest %d ms, first page %d ms after its return%n",
                fault,
                length.toSeconds(),
                outcomes.size(),
                Requests.those(
                                outcomes,
                                outcome -> outcome.answer() != null
                                        && outcome.answer().status() == 503)
                        .size(),
                Requests.longest(outcomes).toMillis(),
                back.toMillis());
    }

    /** Ends the fault. */
    private interface Repair {
        void run() throws IOException;
    }
}
