package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The program with its own database: kept data, crashes, a second start, the end. Starts real programs. */
@Tag("long")
class EmbeddedDatabaseTest {

    private static final String EMAIL = "ensimmainen@test.example";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path temporary;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        Servers.requireProcesses();
        folder = temporary.resolve("data folder");
    }

    @AfterEach
    void leaveNoServer() throws IOException {
        Servers.killAll(folder);
    }

    /** One after the other in one test, since each start takes seconds. */
    @Test
    void keepsItsDataThroughEndsOfAllKinds() throws Exception {
        String data = "--verkosto.data=" + folder;
        long begin = System.nanoTime();
        String first;

        // a machine whose languages are set up wrongly is no hindrance
        try (Program program =
                Program.launch(Map.of("LC_ALL", "xx_XX.UTF-8"), data).started()) {
            System.out.println("First start: " + seconds(begin));
            assertThat(program.setupPath()).as(program.text()).isNotNull();
            assertThat(ask("select count(*) from account")).isEqualTo("0");
            assertThat(program.text()).doesNotContain("demo-coordinator-token", "verkosto-demo");
            keepsWhatIsCommittedOnTheDisk();
            letsNobodyInWithoutThePassword();

            program.visitor().becomeFirstAdmin(program.setupPath(), EMAIL);
            refusesASecondStart(data);
            assertThat(program.visitor().get("/sign-in").status()).isEqualTo(200);

            first = createAccount(program, "toinen@test.example");
            program.kill();
        }

        assertThat(Servers.on(folder)).as("left behind by the killed program").isNotEmpty();
        try (Program program = Program.start(data)) {
            assertThat(program.text()).contains("A database server was left running");
            assertThat(program.setupPath()).isNull();
            assertThat(accountsIn(program)).contains(EMAIL, "toinen@test.example");

            createAccount(program, "kolmas@test.example");
            List<ProcessHandle> servers = Servers.on(folder);
            program.kill();
            servers.forEach(ProcessHandle::destroyForcibly);
            assertThat(Servers.awaitNone(folder, Duration.ofSeconds(10))).isTrue();
        }

        try (Program program = Program.start(data)) {
            assertThat(accountsIn(program)).contains(EMAIL, "toinen@test.example", "kolmas@test.example");
            assertThat(ask("select email from account where id = " + first)).isEqualTo("toinen@test.example");

            long end = System.nanoTime();
            program.terminate();
            assertThat(program.exitCode(Duration.ofSeconds(20))).isEqualTo(143);
            System.out.println("End by SIGTERM: " + seconds(end));
            assertThat(Servers.on(folder)).as("database servers after the end").isEmpty();
        }
        System.out.println("Embedded database: 3 starts, 2 kills, 1 refused start, 1 end: " + seconds(begin));
    }

    @Test
    void goesOnAfterAFirstStartThatWasBrokenOff() throws Exception {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "");
        Files.writeString(folder.resolve("first-start"), "");
        Files.createDirectories(folder.resolve("server/unpacked/PG-half/bin"));

        try (Program program = Program.start("--verkosto.data=" + folder)) {
            assertThat(program.setupPath()).isNotNull();
            assertThat(folder.resolve("first-start")).doesNotExist();
            assertThat(folder.resolve("server/unpacked/PG-half")).doesNotExist();
        }
    }

    /** As root the other tests have shown that root may start it; user nobody gets a copy of the program to read. */
    @Test
    void runsForAnOrdinaryUser() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "SKIPPED: the other tests run as an ordinary user");
        Path own = Files.createTempDirectory(Path.of("/tmp"), "verkosto-nobody");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        folder = own.resolve("data");
        String classPath = readableCopyOfTheProgram(own.resolve("program"));

        try (Program program = Program.launch(
                        classPath,
                        List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"),
                        Map.of("HOME", own.toString()),
                        "--verkosto.data=" + folder)
                .started()) {
            assertThat(program.setupPath()).isNotNull();
            assertThat(Files.getOwner(folder).getName()).isEqualTo("nobody");
            program.terminate();
            assertThat(program.exitCode(Duration.ofSeconds(20))).isEqualTo(143);
            assertThat(Servers.on(folder)).isEmpty();
        } finally {
            Servers.killAll(folder);
            FileSystemUtils.deleteRecursively(own);
        }
    }

    private static String readableCopyOfTheProgram(Path target) throws IOException {
        Files.createDirectory(target);
        List<String> copies = new ArrayList<>();
        for (String entry : Program.classPath()) {
            Path copy = target.resolve(copies.size() + "-" + Path.of(entry).getFileName());
            FileSystemUtils.copyRecursively(Path.of(entry), copy);
            copies.add(copy.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    private void refusesASecondStart(String data) throws IOException {
        long begin = System.nanoTime();
        try (Program second = Program.launch(data)) {
            assertThat(second.exitCode(Program.START_LIMIT)).isNotZero();
            assertThat(second.text())
                    .contains("Another Verkosto is already running on the data folder " + folder.toRealPath() + ".")
                    .contains("--verkosto.data=DIR")
                    .doesNotContain("\tat ");
        }
        System.out.println("Second start refused: " + seconds(begin));
    }

    private void keepsWhatIsCommittedOnTheDisk() throws Exception {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("select lower('ÄÖÅ')")).isEqualTo("äöå");
    }

    private void letsNobodyInWithoutThePassword() throws IOException {
        for (String user : List.of("postgres", "verkosto_app")) {
            try (Connection connection = DriverManager.getConnection(url(), user, "")) {
                throw new AssertionError(user + " came in without the password: " + connection);
            } catch (SQLException refused) {
                assertThat(refused.getMessage()).contains("password");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    private static String createAccount(Program program, String email) throws IOException {
        Visitor admin = program.visitor();
        admin.signIn(EMAIL);
        Visitor.Answer answer = admin.fill(
                "/accounts/new",
                "/accounts",
                Map.of("email", email, "name", "Toinen", "role", "AUDITOR", "language", "fi"));
        assertThat(answer.destination()).matches("/accounts/\\d+");
        return answer.destination().replaceAll("\\D", "");
    }

    private static String accountsIn(Program program) throws IOException {
        Visitor admin = program.visitor();
        admin.signIn(EMAIL);
        return admin.get("/accounts").body();
    }

    private String ask(String query) throws SQLException, IOException {
        Properties owner = new Properties();
        owner.setProperty("user", "postgres");
        owner.setProperty("password", Files.readString(folder.resolve("secret")));
        try (Connection connection = DriverManager.getConnection(url(), owner);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String url() throws IOException {
        String port = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/verkosto";
    }

    private static String seconds(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }
}
