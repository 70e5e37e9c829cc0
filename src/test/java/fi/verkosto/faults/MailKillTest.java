package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.verkosto.support.PostgresTestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed in the middle of a hundred mails, several times: none is lost, and each kill doubles one at most. */
@Tag("long")
class MailKillTest {

    private static final int MAILS = 100;
    /** How many have arrived when it is killed. */
    private static final List<Integer> KILLS = List.of(15, 35, 55, 75);

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private PostgresTestDatabase.Database database;
    private GreenMail server;
    private Program program;

    @BeforeEach
    void start() {
        database = PostgresTestDatabase.server().createDatabase();
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
    }

    @AfterEach
    void stop() {
        if (program != null) {
            program.close();
        }
        server.stop();
    }

    @Test
    void losesNothingAndDoublesOneForEachKillAtMost() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(OwnServer.arguments(database, database.url())));
        arguments.add("--spring.mail.host=127.0.0.1");
        arguments.add("--spring.mail.port=" + server.getSmtp().getPort());
        program = Program.start(arguments.toArray(String[]::new));
        insertMails();
        int inTheMiddle = 0;
        for (int arrived : KILLS) {
            awaitArrived(arrived);
            program.kill();
            inTheMiddle += waiting() > 0 ? 1 : 0;
            program = Program.start(arguments.toArray(String[]::new));
        }
        awaitSent();

        Map<String, Integer> copies = copies();
        int doubled = copies.values().stream().mapToInt(copy -> copy - 1).sum();
        System.out.printf(
                "Mail: %d mails, %d kills in the middle, %d arrived, %d doubled%n",
                MAILS, inTheMiddle, server.getReceivedMessages().length, doubled);
        assertThat(inTheMiddle).isEqualTo(KILLS.size());
        assertThat(copies).hasSize(MAILS).containsOnlyKeys(messageIds());
        assertThat(doubled).isLessThanOrEqualTo(KILLS.size());
        assertThat(copies.values()).allMatch(copy -> copy <= 2);
    }

    private void insertMails() throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('verkosto.actor', 'system:test', false)");
            statement.execute(
                    "insert into mail (kind, state, language, address, recipient, subject, body_text, body_html,"
                            + " secret, message_id, next_try, queued_at) select 'TRIAL', 'WAITING', 'fi',"
                            + " 'henkilo' || n || '@kunta.example', 'Henkilö ' || n, 'Viesti ' || n, 'Hei', '<p>Hei</p>', false,"
                            + " '<' || n || '@uso.example>', now(), now() from generate_series(1, " + MAILS + ") n");
        }
    }

    private void awaitArrived(int many) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (server.getReceivedMessages().length < many && System.nanoTime() < end) {
            Program.sleep(Duration.ofMillis(5));
        }
    }

    private void awaitSent() throws SQLException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (waiting() > 0 && System.nanoTime() < end) {
            Program.sleep(Duration.ofMillis(200));
        }
        assertThat(database.ask("select count(*) from mail where state = 'SENT'"))
                .isEqualTo(Integer.toString(MAILS));
    }

    private int waiting() throws SQLException {
        return Integer.parseInt(database.ask("select count(*) from mail where state = 'WAITING'"));
    }

    private String[] messageIds() throws SQLException {
        return database.ask("select string_agg(message_id, ' ') from mail").split(" ");
    }

    private Map<String, Integer> copies() throws MessagingException {
        Map<String, Integer> copies = new TreeMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            copies.merge(message.getMessageID(), 1, Integer::sum);
        }
        return copies;
    }
}
