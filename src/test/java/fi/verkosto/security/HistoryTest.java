package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is written leaves its trace, and nobody touches traces. */
@ServerTest
class HistoryTest {

    /** What changes no record is found in the event log instead. */
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("POST /sign-in", "SIGNED_IN"),
            Map.entry("POST /sign-in/links", "SIGN_IN_LINK_ASKED"),
            Map.entry("POST /sign-in/links/{token}", "SIGNED_IN"),
            Map.entry("POST /sign-in/code", "SIGNED_IN"),
            Map.entry("POST /sign-in/passkey", "SIGNED_IN"),
            Map.entry("POST /profile/confirmation", "CONFIRMED"),
            Map.entry("POST /sign-out", "SIGNED_OUT"),
            Map.entry("POST /accounts/{id}/invitation", "INVITED"),
            Map.entry("DELETE /profile/sessions", "SESSIONS_ENDED"),
            Map.entry("DELETE /profile/sessions/{key}", "SESSION_ENDED"));

    private static final Map<String, String> WITHOUT_HISTORY = Map.ofEntries(
            Map.entry("change", "is the history"),
            Map.entry("event", "is the log of what changes no row"),
            Map.entry("flyway_schema_history", "written by migrations"),
            Map.entry("region", "changed by migrations alone: the program may only read it"),
            Map.entry("spring_session", "a session is no record"),
            Map.entry("spring_session_attributes", "a session is no record"),
            Map.entry("form_submission", "keys of forms, kept for two days"),
            Map.entry("invitation", "one-time secrets; making one is an event, using one changes the account"),
            Map.entry("sign_in_link", "one-time secrets; asking for one and using one are events"),
            Map.entry("sign_in_delay", "counters of failures, which are events"),
            Map.entry("pending_file", "waits for its sender for a day and becomes a document, which has a history"),
            Map.entry("contract_counter", "counts the contracts, which have a history and are never removed"),
            Map.entry("mail_outage", "a state of the mail server, not a record of the office"),
            Map.entry("scheduled_tasks", "the jobs' own book"));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    @Autowired
    JdbcClient program;

    @Test
    void everyWritingAddressLeavesATraceInItsTransaction() {
        List<String> faults = new ArrayList<>();
        List<String> keys = new ArrayList<>(Route.all(context).values().stream()
                .filter(Route::writes)
                .map(Route::key)
                .filter(key -> !Write.READING.contains(key))
                .toList());
        keys.add("POST /sign-out");
        int changes = 0;

        for (String key : keys) {
            Write write = Write.ALL.get(key);
            if (write == null) {
                faults.add("Nobody has said what makes " + key + " do its work: add an entry to Write.ALL.");
            } else {
                changes += tryOut(key, write, faults);
            }
        }
        Write.ALL.keySet().stream()
                .filter(key -> !keys.contains(key) && !Write.READING.contains(key))
                .forEach(key -> faults.add("The program has no " + key + " any more: remove it from Write.ALL."));

        System.out.printf("History: %d writing addresses, %d rows of history%n", keys.size(), changes);
        assertThat(faults).isEmpty();
        assertThat(changes).isGreaterThanOrEqualTo(keys.size() - EVENTS.size());
    }

    @Test
    void whatIsOnlyReadChangesNothing() {
        Scene scene = new Scene(world).make();
        Map<String, Visitor> visitors = new HashMap<>();
        Write.READING.forEach(key -> visitors.put(
                key,
                key.contains("/api/")
                        ? new Visitor(port).withToken(Scene.token(Scene.COORDINATOR_EMAIL))
                        : visitor(Write.ALL.get(key))));
        Map<String, String> before = world.tableHashes();

        for (String key : Write.READING) {
            boolean program = key.contains("/api/");
            String path = scene.path(key.split(" ")[1], false);
            Answer answer =
                    visitors.get(key).send("POST", path, Write.ALL.get(key).own(scene));
            assertThat(answer.status()).as(key).isEqualTo(program ? 415 : 200);
        }

        assertThat(world.tableHashes()).isEqualTo(before);
    }

    private int tryOut(String key, Write write, List<String> faults) {
        world.clear();
        Scene scene = new Scene(world).make();
        String path = scene.path(key.split(" ")[1], false);
        if (write.day() != null) {
            world.clock().moveTo(write.day());
        }
        Visitor visitor = visitor(write);
        Form form = write.own(scene);
        if (!write.before().isEmpty()) {
            scene.run(write.before());
        }
        if (key.startsWith("POST /setup")) {
            scene.invite();
        }
        scene.await(key);
        String stranger = key.startsWith("POST /bulletins")
                ? "system:unsubscription"
                : key.contains("/feedback/")
                        ? "system:feedback"
                        : key.contains("/details/") ? "system:details" : "system:invitation";
        String actor = write.by().isEmpty() ? stranger : Long.toString(scene.account(write.by()));
        long lastChange = number("select coalesce(max(id), 0) from change");
        long lastEvent = number("select coalesce(max(id), 0) from event");

        Answer answer = visitor.send(key.split(" ")[0], path, form);

        if (answer.status() != 302 || answer.location().startsWith("/sign-in?")) {
            faults.add(key + " did not work: " + answer + errors(answer));
            return 0;
        }
        String event = EVENTS.get(key);
        if (event != null) {
            if (number("select count(*) from event where id > " + lastEvent + " and kind = '" + event + "'") != 1) {
                faults.add(key + " left no event " + event);
            }
            return 0;
        }
        long rows = number("select count(*) from change where id > " + lastChange);
        long ofActor = number("select count(*) from change where id > " + lastChange + " and actor = '" + actor
                + "' and request = '" + answer.header("X-Request-Id") + "'");
        long transactions = number("select count(distinct xmin::text) from change where id > " + lastChange);
        if (rows == 0) {
            faults.add(key + " left no trace");
        } else if (rows != ofActor) {
            faults.add(key + " left traces without its actor or request");
        } else if (transactions != 1 || !sharesItsTransaction(lastChange)) {
            faults.add(key + " left its traces in other transactions than its effect");
        }
        return (int) rows;
    }

    private Visitor visitor(Write write) {
        return write.by().isEmpty() ? Visitor.anonymous(port) : Visitor.signedIn(port, write.by());
    }

    /** Whether a row that the history tells of was written by the same transaction as the history, or is gone where rows are removed. */
    private boolean sharesItsTransaction(long lastChange) {
        if (number("select count(*) from change where id > " + lastChange + " and operation <> 'DELETE'") == 0) {
            String removed = world.ask("select record || ' where id = ' || record_id from change where id > "
                    + lastChange + " order by id limit 1");
            return number("select count(*) from " + removed) == 0;
        }
        String record = world.ask("select record from change where id > " + lastChange
                + " order by (operation = 'DELETE'), record_id is null, id desc limit 1");
        return number("select count(*) from " + record + " r where r.xmin = (select xmin from change where id > "
                        + lastChange + " order by id limit 1)")
                > 0;
    }

    private static String errors(Answer answer) {
        return answer.isHtml()
                ? " "
                        + answer.body()
                                .replaceAll("(?s).*?class=\"(?:errors|note stop)\"(.{0,600}).*", "$1")
                                .replaceAll("<[^>]*>|\\s+", " ")
                                .substring(0, Math.min(300, answer.body().length() / 100 + 100))
                : "";
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        new Scene(world).make();
        long before = number("select count(*) from change");

        assertThatThrownBy(() -> world.inTransaction(() -> {
                    program.sql("update membership set note = 'x' where id = 2001")
                            .update();
                    assertThat(program.sql("select count(*) from change")
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(before + 1);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(number("select count(*) from change")).isEqualTo(before);
    }

    @Test
    void theProgramCannotTouchHistoryNorAlterTables() throws SQLException {
        new Scene(world).make();
        List<String> forbidden = new ArrayList<>();
        for (String log : List.of("change", "event")) {
            forbidden.add("update " + log + " set actor = 'x'");
            forbidden.add("delete from " + log);
            forbidden.add("truncate " + log);
            forbidden.add("drop table " + log);
            forbidden.add("alter table " + log + " disable trigger all");
        }
        forbidden.add(
                "insert into change (actor, subject, subject_id, record, operation) values ('1', 'x', 1, 'x', 'INSERT')");
        for (String table : world.tables()) {
            forbidden.add("alter table " + table + " add column x int");
            forbidden.add("alter table " + table + " disable trigger all");
            forbidden.add("truncate " + table);
        }
        forbidden.add("create table x (id int)");
        forbidden.add(
                "create or replace function record_change() returns trigger language plpgsql as 'begin return null; end'");
        forbidden.add("set session_replication_role = replica");
        forbidden.add("drop trigger change_is_final on change");
        List<String> allowed = new ArrayList<>();
        for (String sql : forbidden) {
            try (Connection connection = world.database().connectAsProgram();
                    Statement statement = connection.createStatement()) {
                statement.execute("select set_config('verkosto.actor', '1', false)");
                statement.execute(sql);
                allowed.add(sql);
            } catch (SQLException refused) {
                if (!List.of("42501", "VK002").contains(refused.getSQLState())) {
                    allowed.add(sql + ": " + refused.getSQLState());
                }
            }
        }

        System.out.printf("History: %d forbidden statements tried as the program%n", forbidden.size());
        assertThat(allowed).isEmpty();
    }

    @Test
    void evenTheOwnerDoesNotChangeHistoryByMistake() {
        new Scene(world).make();

        for (String sql : List.of("update change set actor = 'x'", "delete from change", "delete from event")) {
            assertThatThrownBy(() -> world.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("VK002");
        }
    }

    /** A new table has a history of its own, or a reason for none is written down here. */
    @Test
    void everyTableHasItsHistoryOrAReasonForNone() {
        Set<String> without = world.tables();
        without.removeAll(tablesWithHistory());

        System.out.printf(
                "History: %d of %d tables have one%n",
                tablesWithHistory().size(), world.tables().size());
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_HISTORY.keySet());
        assertThat(tablesWithHistory()).hasSizeGreaterThan(50);
    }

    /** Of each way of writing that is open to the program. */
    @Test
    void theHistoryMissesNoWayOfWriting() {
        List<String> missed = program.sql("""
                        select c.relname || ' ' || way.verb from pg_class c
                        cross join (values ('INSERT', 4), ('UPDATE', 16), ('DELETE', 8)) way (verb, bit)
                        where c.oid in (select tgrelid from pg_trigger where tgfoid = 'record_change'::regproc)
                          and has_table_privilege(current_user, c.oid, way.verb)
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'record_change'::regproc
                            and t.tgenabled = 'O' and t.tgtype & 1 = 1 and t.tgtype & way.bit > 0)
                        """).query(String.class).list();

        // the row of a step tells by itself who has added it and when
        assertThat(missed).containsExactly("membership_transition INSERT");
    }

    /** Each table with a history, when nobody has said who acts; what else would refuse the change is switched off meanwhile. */
    @Test
    void aWriteWithoutAnActorIsRefusedByTheDatabase() throws SQLException {
        new Scene(world).make();
        List<String> faults = new ArrayList<>();
        int tried = 0;
        try (Connection connection = world.database().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tablesWithHistory()) {
                if (isChangedByRows(table) && number("select count(*) from " + table) > 0) {
                    tried++;
                    statement.execute("alter table " + table + " disable trigger user");
                    statement.execute(program.sql(
                                    "select format('alter table %s enable trigger %I', tgrelid::regclass, tgname)"
                                            + " from pg_trigger where tgfoid = 'record_change'::regproc and tgrelid = ?::regclass")
                            .param(table)
                            .query(String.class)
                            .single());
                    faults.addAll(refusal(statement, table, columnOf(table)));
                    connection.rollback();
                }
            }
        }

        System.out.printf("History: %d tables written without an actor%n", tried);
        assertThat(faults).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(45);
    }

    /** Whether rows of the table are ever written anew; the history of others is of their beginning only. */
    private boolean isChangedByRows(String table) {
        return number("select count(*) from pg_trigger where tgfoid = 'record_change'::regproc and tgrelid = '" + table
                        + "'::regclass and tgtype & 16 > 0")
                > 0;
    }

    private String columnOf(String table) {
        return world.ask("select attname from pg_attribute where attrelid = '" + table
                + "'::regclass and attnum > 0 and attidentity = '' and attgenerated = '' order by attnum limit 1");
    }

    private static List<String> refusal(Statement statement, String table, String column) {
        try {
            int rows = statement.executeUpdate("update " + table + " set " + column + " = " + column);
            return List.of(table + ": " + rows + " rows written without an actor");
        } catch (SQLException refused) {
            return "VK001".equals(refused.getSQLState()) ? List.of() : List.of(table + ": " + refused.getMessage());
        }
    }

    private Set<String> tablesWithHistory() {
        return new TreeSet<>(
                program.sql("select tgrelid::regclass::text from pg_trigger where tgfoid = 'record_change'::regproc")
                        .query(String.class)
                        .list());
    }

    private long number(String query) {
        return Long.parseLong(world.ask(query));
    }
}
