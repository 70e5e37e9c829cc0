package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Impatient people: every button that changes something is clicked many times, ten at once, and does its work once. */
@ServerTest
class DoubleClicksTest {

    private static final int CLICKS = 50;
    /** Impatience of one person, which the connections of the program can bear. */
    private static final int AT_ONCE = 10;

    /** Signing in and out, and what may rightly be done again: each time is a new secret. */
    private static final Set<String> LEFT_ASIDE = Set.of("POST /sign-in", "POST /sign-out", "POST /language");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    @Test
    @Tag("long")
    void aButtonClickedFiftyTimesDoesItsWorkOnce() throws SQLException {
        List<String> faults = new ArrayList<>();
        int buttons = 0;
        int done = 0;
        for (Route route : Route.all(context).values()) {
            Write write = Write.ALL.get(route.key());
            if (!route.writes()
                    || write == null
                    || write.by().isEmpty()
                    || Write.READING.contains(route.key())
                    || LEFT_ASIDE.contains(route.key())) {
                continue;
            }
            Map<String, List<String>> once = rowsAfter(route, write, 1, faults);
            Map<String, List<String>> often = rowsAfter(route, write, CLICKS, faults);
            once.forEach((table, rows) -> {
                if (rows.size() != often.get(table).size()) {
                    faults.add(route.key() + " left in " + table + " by " + CLICKS + " clicks: "
                            + Rows.difference(rows, often.get(table)));
                }
            });
            buttons++;
            done += CLICKS;
        }

        System.out.printf("Double clicks: %d buttons, %d clicks%n", buttons, done);
        assertThat(faults).isEmpty();
        assertThat(buttons).isGreaterThan(50);
    }

    private Map<String, List<String>> rowsAfter(Route route, Write write, int clicks, List<String> faults)
            throws SQLException {
        world.clear();
        Scene scene = new Scene(world).make();
        if (write.day() != null) {
            world.clock().moveTo(write.day());
        }
        Visitor visitor = Visitor.signedIn(port, write.by());
        if (!write.before().isEmpty()) {
            scene.run(write.before());
        }
        scene.await(route.key());
        String path = scene.path(route.pattern(), false);
        Form form = write.own(scene);
        List<Answer> answers = new ArrayList<>();
        while (answers.size() < clicks) {
            answers.addAll(AtOnce.all(
                    Math.min(AT_ONCE, clicks - answers.size()), number -> visitor.send(route.method(), path, form)));
        }
        if (answers.stream().noneMatch(answer -> answer.status() == 302)) {
            faults.add(route.key() + " did nothing in " + clicks + " clicks: " + answers.get(0));
        }
        answers.stream()
                .filter(answer -> answer.status() >= 500)
                .findFirst()
                .ifPresent(answer -> faults.add(route.key() + " broke in " + clicks + " clicks: " + answer));
        return Rows.of(world);
    }
}
