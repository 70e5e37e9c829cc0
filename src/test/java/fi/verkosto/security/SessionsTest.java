package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One's own sessions: shown, and ended one at a time or all others together. */
@ServerTest
class SessionsTest {

    private static final Pattern ENDING = Pattern.compile("action=\"(/profile/sessions/[0-9a-f]{64})\"");

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Test
    void oneOfTheOthersEndsAndTheRestGoOn() {
        new Scene(world).make();
        Visitor left = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor second = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor present = Visitor.signedIn(port, Scene.OWN_EMAIL);

        List<String> endings = endings(present);
        assertThat(endings).hasSize(2);
        present.send("DELETE", endings.get(0), new Form());
        assertThat(present.get("/profile").body()).contains("Istunto on päätetty.");

        assertThat(List.of(
                        left.get("/start").status(),
                        second.get("/start").status(),
                        present.get("/start").status()))
                .containsOnlyOnce(302)
                .contains(200);
        assertThat(endings(present)).hasSize(1);
    }

    @Test
    void thePresentOneAndSomebodyElsesAreNotEndedByTheirKeys() {
        new Scene(world).make();
        Visitor own = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor other = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor foreign = Visitor.signedIn(port, Scene.FOREIGN_EMAIL);
        String keyOfOther = endings(own).get(0);
        String keyOfOwn = endings(other).get(0);

        foreign.send("DELETE", keyOfOwn, new Form());
        own.send("DELETE", keyOfOwn, new Form());

        assertThat(own.get("/start").status()).isEqualTo(200);
        assertThat(endings(own)).containsExactly(keyOfOther);
    }

    private static List<String> endings(Visitor visitor) {
        return ENDING.matcher(visitor.look("/profile").body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
