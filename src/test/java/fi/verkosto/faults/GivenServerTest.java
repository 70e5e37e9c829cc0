package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.PostgresTestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program as its image runs it: on a database server that is there, with the roles of docker/init-roles.sh. */
@Tag("long")
class GivenServerTest {

    private static final String EMAIL = "palvelin@test.example";
    private static final String OWNER_PASSWORD = "omistaja";

    private final PostgresTestDatabase.Database superuser =
            PostgresTestDatabase.server().createDatabase();
    private final String name = "verkosto_given_" + ProcessHandle.current().pid();
    private final String owner = name + "_owner";
    private final String url = superuser.url().replaceFirst("/[^/]*$", "/" + name);

    @BeforeEach
    void makeRoles() throws Exception {
        dropAll();
        for (String part : rolesAsInTheImage().split("\\\\connect \\w+")) {
            String at = part.contains("CREATE DATABASE") ? superuser.url() : url;
            try (Connection connection = DriverManager.getConnection(at, superuser.owner(), superuser.ownerPassword());
                    Statement statement = connection.createStatement()) {
                for (String command : part.split(";")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
    }

    @AfterEach
    void dropAll() throws SQLException {
        try (Connection connection = superuser.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("drop role if exists " + owner);
        }
    }

    @Test
    void migratesAsTheOwnerWorksAsTheProgramAndEndsInPeace() throws Exception {
        int health = freePort();
        Map<String, String> environment = new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                superuser.program(),
                "SPRING_DATASOURCE_PASSWORD",
                superuser.programPassword(),
                "SPRING_FLYWAY_USER",
                owner,
                "SPRING_FLYWAY_PASSWORD",
                OWNER_PASSWORD,
                "MANAGEMENT_SERVER_PORT",
                Integer.toString(health),
                "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                "ecs",
                "VERKOSTO_DATA",
                "target/no-data-here"));

        try (Program program = Program.start(environment)) {
            assertThat(Path.of("target/no-data-here")).doesNotExist();
            assertThat(new Visitor(URI.create("http://127.0.0.1:" + health))
                            .get("/actuator/health/readiness")
                            .status())
                    .isEqualTo(200);
            Visitor admin = program.visitor();
            admin.becomeFirstAdmin(program.setupPath(), EMAIL);
            admin.signIn(EMAIL);
            belongsToTheOwner();
            allowsTheProgramNoMoreThanItNeeds();
            endsOnlyAfterTheAnswer(program, admin);
            assertThat(program.output().stream().filter(line -> line.contains("@timestamp")))
                    .hasSizeGreaterThan(10)
                    .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        }
    }

    private void belongsToTheOwner() throws SQLException {
        assertThat(ask("select count(*) from pg_tables where schemaname = 'public' and tableowner <> '" + owner + "'"))
                .isEqualTo("0");
        assertThat(ask("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = '" + owner + "'"))
                .isEqualTo("f");
        assertThat(ask("select installed_by from flyway_schema_history limit 1"))
                .isEqualTo(owner);
    }

    private void allowsTheProgramNoMoreThanItNeeds() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, superuser.program(), superuser.programPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from change");
            for (String forbidden : List.of(
                    "create table mine (id int)",
                    "create schema mine",
                    "create temp table account (id int)",
                    "alter table account add mine int",
                    "alter table account disable trigger all",
                    "drop table account",
                    "truncate account",
                    "set session_replication_role = replica",
                    "insert into change (actor, subject, subject_id, record, operation) values ('x', 'x', 1, 'x', 'INSERT')",
                    "update change set actor = 'x'",
                    "delete from change",
                    "update event set actor = 'x'",
                    "delete from event",
                    "update flyway_schema_history set success = false",
                    "delete from flyway_schema_history")) {
                try {
                    statement.execute(forbidden);
                    throw new AssertionError("The program's role may: " + forbidden);
                } catch (SQLException refused) {
                    assertThat(refused.getSQLState()).as(forbidden).isEqualTo("42501");
                }
            }
        }
    }

    /** Somebody waits for a lock that another transaction holds; meanwhile the program is asked to end. */
    private void endsOnlyAfterTheAnswer(Program program, Visitor admin) throws Exception {
        int[] status = new int[1];
        long end;
        try (Connection other = DriverManager.getConnection(url, superuser.owner(), superuser.ownerPassword());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table municipality in access exclusive mode");
            Thread waiting = new Thread(() -> {
                try {
                    status[0] = admin.get("/accounts/new").status();
                } catch (IOException failure) {
                    status[0] = -1;
                }
            });
            waiting.start();
            Program.sleep(Duration.ofMillis(700));
            end = System.nanoTime();
            program.terminate();
            Program.sleep(Duration.ofMillis(700));
            other.rollback();
            waiting.join(20_000);
        }
        assertThat(program.exitCode(Duration.ofSeconds(20))).isEqualTo(143);
        System.out.println("End with a request under way: " + seconds(end) + ", which was answered " + status[0]);
        assertThat(status[0]).isEqualTo(200);
    }

    /** The script's SQL, with names of this test's own. */
    private String rolesAsInTheImage() throws IOException {
        String script = Files.readString(Path.of("docker/init-roles.sh"));
        String sql = Pattern.compile("<<'SQL'\n(.*)\nSQL\n", Pattern.DOTALL)
                .matcher(script)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        return sql.replaceAll("(?m)^(--|\\\\getenv).*$", "")
                .replaceAll("CREATE ROLE verkosto_app [^;]*;", "")
                .replace(":'owner_password'", "'" + OWNER_PASSWORD + "'")
                .replace("verkosto_owner", owner)
                .replaceAll("\\bDATABASE verkosto\\b", "DATABASE " + name);
    }

    private String ask(String query) throws SQLException {
        return new PostgresTestDatabase.Database(
                        url, superuser.owner(), superuser.ownerPassword(), superuser.program(), "")
                .ask(query);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String seconds(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }
}
