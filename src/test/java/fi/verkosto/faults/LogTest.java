package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import fi.verkosto.account.Role;
import fi.verkosto.account.TestAccounts;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the program writes into its log while it serves requests, hostile ones and ones that fail. */
@ServerTest
class LogTest {

    /** What somebody sends to forge a line of the log. */
    private static final String FORGED = "x\r\n2026-11-24 INFO forged line";

    private static final String FORGED_IN_ADDRESS = "x%0D%0A2026-11-24%20INFO%20forged%20line";

    @Autowired
    TestWorld world;

    @LocalServerPort
    int port;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final Lines lines = new Lines();
    private Visitor admin;

    @BeforeEach
    void signIn() throws IOException {
        admin = new Visitor(URI.create("http://127.0.0.1:" + port));
        admin.fill(
                        "/sign-in",
                        "/sign-in",
                        Map.of("email", world.signedIn(Role.ADMIN).email(), "password", TestAccounts.PASSWORD))
                .requireRedirect("/start");
        lines.start();
        root.setLevel(Level.INFO);
        root.addAppender(lines);
    }

    @AfterEach
    void stop() throws Exception {
        root.detachAppender(lines);
        root.setLevel(usual);
        world.execute("alter table account drop constraint if exists account_trial");
    }

    @Test
    void carriesTheRequestsNumberInEachLineAlsoWhenARequestFails() throws Exception {
        world.execute("alter table invitation rename to invitation_gone");
        try {
            Visitor.Answer answer = admin.get("/invitations/none");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(lines.ofRequests())
                    .anySatisfy(line -> assertThat(line.getLevel()).isEqualTo(Level.ERROR));
            assertThat(lines.ofRequests())
                    .allSatisfy(line -> assertThat(line.getMDCPropertyMap())
                            .as(line.getFormattedMessage())
                            .containsEntry("request", answer.header("X-Request-Id")));
            assertThat(answer.body()).contains(answer.header("X-Request-Id"));
        } finally {
            world.execute("alter table invitation_gone rename to invitation");
        }
    }

    @Test
    void takesNoLineBreaksFromWhatIsSent() throws Exception {
        world.execute("alter table account add constraint account_trial check (name not like '%forged%')");
        Map<String, String> account =
                Map.of("email", "uusi@test.example", "name", FORGED, "role", "AUDITOR", "language", "fi");

        int requests = 0;
        for (String path : List.of(
                "/accounts/" + FORGED_IN_ADDRESS,
                "/accounts?page=" + FORGED_IN_ADDRESS,
                "/setup/" + FORGED_IN_ADDRESS,
                "/" + FORGED_IN_ADDRESS,
                "/api/v1/fees?season=" + FORGED_IN_ADDRESS + "&population=" + FORGED_IN_ADDRESS,
                "/sign-in?lang=" + FORGED_IN_ADDRESS)) {
            admin.get(path);
            requests++;
        }
        for (String path : List.of("/accounts", "/accounts/" + FORGED_IN_ADDRESS)) {
            admin.fill("/accounts/new", path, account);
            requests++;
        }
        admin.fill("/accounts/new", "/accounts", Map.of("role", FORGED, "language", FORGED, "email", FORGED));
        admin.fill("/sign-in", "/sign-in", Map.of("email", FORGED, "password", FORGED));
        requests += 2;

        System.out.println(
                "Log: " + requests + " forging requests, " + lines.ofRequests().size() + " lines");
        assertThat(lines.texts()).noneMatch(text -> text.matches("(?s).*[\\r\\n]2026-11-24 INFO forged.*"));
    }

    @Test
    void keepsWhatPeopleTypedOutOfTheLogWhenTheDatabaseRefusesIt() throws Exception {
        world.execute("alter table account add constraint account_trial check (name not like '%forged%')");

        admin.fill(
                "/accounts/new",
                "/accounts",
                Map.of("email", "salainen@test.example", "name", "forged", "role", "AUDITOR", "language", "fi"));

        assertThat(lines.texts()).anyMatch(text -> text.contains("account_trial"));
        assertThat(lines.texts()).noneMatch(text -> text.contains("salainen@test.example"));
    }

    /** Writes down the lines of all threads. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {

        private final List<ILoggingEvent> seen = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            seen.add(event);
        }

        List<ILoggingEvent> ofRequests() {
            return seen.stream()
                    .filter(line -> line.getThreadName().contains("-exec-"))
                    .toList();
        }

        /** Messages of lines and of their exceptions. */
        List<String> texts() {
            return seen.stream()
                    .map(line -> {
                        StringBuilder text = new StringBuilder(line.getFormattedMessage());
                        IThrowableProxy cause = line.getThrowableProxy();
                        while (cause != null) {
                            text.append(" | ").append(cause.getMessage());
                            cause = cause.getCause();
                        }
                        return text.toString();
                    })
                    .toList();
        }
    }
}
