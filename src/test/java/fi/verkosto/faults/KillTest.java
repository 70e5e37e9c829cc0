package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.faults.Visitor.Answer;
import fi.verkosto.support.PostgresTestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People enrol municipalities, several in one step, and invite colleagues, while the database's connections are broken in
 * the middle of their transactions and the program is killed: whoever got no answer sends the form again.
 */
@Tag("long")
class KillTest {

    private static final String EMAIL = "tappo@test.example";
    private static final int HITS = 120;
    private static final int KILLS = 3;
    private static final int PEOPLE = 6;
    private static final int SEASONS = 12;
    private static final int BATCH = 4;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE_BETWEEN_HITS = Duration.ofMillis(120);

    private PostgresTestDatabase.Database database;
    private String[] arguments;
    private volatile Program program;
    private final Queue<Form> forms = new ConcurrentLinkedQueue<>();
    private final Queue<Form> answered = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private volatile boolean faultsAreOver;

    /** A form that somebody has begun to send; sent again, it is the same form. */
    private record Form(String path, UUID key, List<Map.Entry<String, String>> fields) {}

    @BeforeEach
    void start() throws Exception {
        database = PostgresTestDatabase.server().createDatabase();
        List<String> all = new ArrayList<>(List.of(OwnServer.arguments(database, database.url())));
        all.add("--server.port=" + freePort());
        arguments = all.toArray(String[]::new);
        program = Program.start(arguments);
        Visitor admin = program.visitor();
        admin.becomeFirstAdmin(program.setupPath(), EMAIL);
        insertSeasons();
        fillForms();
    }

    @AfterEach
    void stop() {
        faultsAreOver = true;
        if (program != null) {
            program.close();
        }
    }

    @Test
    void losesNothingDoublesNothingAndLeavesNothingHalf() throws Exception {
        CountDownLatch finished = new CountDownLatch(PEOPLE);
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        for (int number = 0; number < PEOPLE; number++) {
            Visitor person = program.visitor();
            person.signIn(EMAIL);
            String csrf = Visitor.hidden(person.get("/accounts/new").body()).get("_csrf");
            Thread thread = new Thread(() -> {
                try {
                    work(person, csrf);
                } catch (RuntimeException | Error failure) {
                    failures.add(failure);
                } finally {
                    finished.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        long begin = System.nanoTime();
        int hits = 0;
        int open = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            hits += breakTransactions(HITS / (KILLS + 1) * (kill + 1) - hits, begin);
            open += killAtWork(begin);
            program = Program.start(arguments);
        }
        hits += breakTransactions(HITS - hits, begin);
        faultsAreOver = true;
        Program.await(finished, PATIENCE);

        System.out.printf(
                "Kill: %d transactions broken, %d programs killed with %d open transactions, %d forms answered, answers %s, %d s%n",
                hits,
                KILLS,
                open,
                answered.size(),
                new TreeMap<>(answers),
                (System.nanoTime() - begin) / 1_000_000_000L);
        assertThat(failures).isEmpty();
        assertThat(finished.getCount()).isZero();
        assertThat(hits).isGreaterThanOrEqualTo(100);
        assertThat(open).as("transactions open when the program was killed").isGreaterThan(0);
        assertThat(answers.keySet()).isSubsetOf("302", "409", "503", "none");
        everyAnsweredFormHasItsEffect();
        everythingIsWhole();
    }

    /** Sends one form after the other, each until there is an answer that says where to go. */
    private void work(Visitor person, String csrf) {
        Form form = forms.poll();
        while (form != null && !faultsAreOver) {
            List<Map.Entry<String, String>> fields = new ArrayList<>(form.fields());
            fields.add(Map.entry("formKey", form.key().toString()));
            fields.add(Map.entry("_csrf", csrf));
            boolean done = false;
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!done && System.nanoTime() < end) {
                done = send(person, form, fields);
            }
            if (!done) {
                throw new AssertionError("No answer at all to " + form);
            }
            answered.add(form);
            form = forms.poll();
        }
    }

    private boolean send(Visitor person, Form form, List<Map.Entry<String, String>> fields) {
        String kind = "none";
        try {
            Answer answer = person.post(form.path(), fields);
            kind = Integer.toString(answer.status());
            if (answer.destination().startsWith(form.path())) {
                return true;
            }
            if (!kind.equals("409") && !kind.equals("503")) {
                throw new AssertionError(
                        form + " was answered " + kind + " " + answer.destination() + "\n" + answer.body());
            }
        } catch (IOException noAnswer) {
            // the program was killed, or has not started again yet
        } finally {
            answers.merge(kind, 1, Integer::sum);
        }
        Program.sleep(Duration.ofMillis(100));
        return false;
    }

    /** Breaks connections that have written something and not committed it; counts those whose work was really undone. */
    private int breakTransactions(int wanted, long begin) throws SQLException {
        int hits = 0;
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            while (hits < wanted && System.nanoTime() - begin < LIMIT.toNanos()) {
                String broken = first(statement, """
                        select a.backend_xid::text, pg_terminate_backend(a.pid) from pg_stat_activity a
                        where a.datname = current_database() and a.usename = '%s' and a.backend_xid is not null
                          and exists (select from pg_locks l join pg_class c on c.oid = l.relation
                            where l.pid = a.pid and l.mode = 'RowExclusiveLock' and l.granted
                              and c.relname in ('membership', 'membership_year', 'account', 'form_submission'))
                        limit 1""".formatted(database.program()));
                if (broken == null) {
                    Program.sleep(Duration.ofMillis(2));
                } else {
                    Program.sleep(PAUSE_BETWEEN_HITS);
                    if ("aborted".equals(first(statement, "select pg_xact_status('" + broken + "'::xid8)"))) {
                        hits++;
                    }
                }
            }
        }
        return hits;
    }

    /** Kills the program while transactions are open; says how many. */
    private int killAtWork(long begin) throws SQLException {
        int open = 0;
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            while (open == 0 && System.nanoTime() - begin < LIMIT.toNanos()) {
                open = Integer.parseInt(first(
                        statement,
                        "select count(*) from pg_stat_activity where datname = current_database() and usename = '"
                                + database.program() + "' and backend_xid is not null"));
            }
        }
        program.kill();
        return open;
    }

    private void everyAnsweredFormHasItsEffect() throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (Form form : answered) {
                assertThat(first(
                                statement,
                                "select count(*) from form_submission where destination <> '' and form_key = '"
                                        + form.key() + "'"))
                        .as("kept: " + form)
                        .isEqualTo("1");
                assertThat(first(statement, effectOf(form)))
                        .as("effect of " + form)
                        .isEqualTo(form.path().equals("/memberships") ? Integer.toString(BATCH) : "1");
            }
        }
    }

    private static String effectOf(Form form) {
        if (form.path().equals("/accounts")) {
            return "select count(*) from account where email = '"
                    + form.fields().get(0).getValue() + "'";
        }
        List<String> codes = form.fields().stream()
                .filter(field -> field.getKey().equals("municipality"))
                .map(field -> "'" + field.getValue() + "'")
                .toList();
        return "select count(*) from membership m join municipality u on u.id = m.municipality_id"
                + " join season s on s.id = m.season_id where s.number = "
                + form.fields().get(0).getValue() + " and u.code in (" + String.join(",", codes) + ")";
    }

    private void everythingIsWhole() throws SQLException {
        String memberships = "(select count(*) from membership)";
        assertThat(Integer.parseInt(database.ask("select " + memberships))).isGreaterThan(50);
        holds(memberships + " = " + BATCH
                + " * (select count(*) from form_submission where destination like '%/memberships%')");
        holds(
                "(select count(*) from account) - 1 = (select count(*) from form_submission where destination like '%/accounts/%')");
        holds("not exists (select from form_submission where destination = '')");
        holds(
                "not exists (select from membership m where 2 <> (select count(*) from membership_year y where y.membership_id = m.id)"
                        + " or 1 <> (select count(*) from membership_transition t where t.membership_id = m.id))");
        holds(
                "not exists (select from membership m where"
                        + " 1 <> (select count(*) from change c where c.record = 'membership' and c.record_id = m.id and c.operation = 'INSERT')"
                        + " or 2 <> (select count(*) from change c where c.record = 'membership_year' and c.subject_id = m.id and c.operation = 'INSERT'))");
        holds(
                "not exists (select from account a where"
                        + " 1 <> (select count(*) from change c where c.record = 'account' and c.record_id = a.id and c.operation = 'INSERT'))");
        holds("not exists (select from account a where a.email <> '" + EMAIL
                + "' and 1 <> (select count(*) from invitation i where i.account_id = a.id))");
        holds(
                "not exists (select from change c where c.subject = 'membership' and not exists (select from membership m where m.id = c.subject_id))");
        holds(
                "not exists (select from change c where c.subject = 'account' and not exists (select from account a where a.id = c.subject_id))");
    }

    private void holds(String condition) throws SQLException {
        assertThat(database.ask("select " + condition)).as(condition).isEqualTo("t");
    }

    private void fillForms() throws SQLException {
        List<String> codes = List.of(database.ask("select string_agg(code, ',' order by code) from municipality")
                .split(","));
        for (int batch = 0; batch + BATCH <= codes.size(); batch += BATCH) {
            for (int season = 1; season <= SEASONS; season++) {
                List<Map.Entry<String, String>> fields = new ArrayList<>();
                fields.add(Map.entry("season", Integer.toString(season)));
                codes.subList(batch, batch + BATCH).forEach(code -> fields.add(Map.entry("municipality", code)));
                forms.add(new Form("/memberships", UUID.randomUUID(), fields));
            }
            forms.add(new Form(
                    "/accounts",
                    UUID.randomUUID(),
                    List.of(
                            Map.entry("email", "kutsuttu" + batch + "@test.example"),
                            Map.entry("name", "Kutsuttu " + batch),
                            Map.entry("role", "AUDITOR"),
                            Map.entry("language", "fi"))));
        }
    }

    private void insertSeasons() throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('verkosto.actor', 'system:test', false)");
            for (int season = 1; season <= SEASONS; season++) {
                int year = 2025 + 2 * season;
                statement.execute("""
                        with made as (
                          insert into season (number, starts_on, ends_on, state, workshop_quota, population_date)
                          values (%d, '%d-01-01', '%d-12-31', 'ACTIVE', 5, '2024-12-31') returning id)
                        insert into fee_tier (season_id, min_population, max_population, annual_fee)
                        select id, low, high, fee from made,
                          (values (0, 8999, 9000), (9000, 45000, 12000), (45001, null, 16000)) t (low, high, fee)
                        """.formatted(season, year, year + 1));
            }
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
