package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser that asks for eight things at once with a session that has only just begun. */
@ServerTest
class ParallelFirstRequestsTest {

    private static final int AT_ONCE = 8;

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Test
    void neverCollideInAFewRounds() {
        rounds(5);
    }

    @Test
    @Tag("long")
    void neverCollideInManyRounds() {
        rounds(40);
    }

    private void rounds(int rounds) {
        new Scene(world).make();
        int failures = 0;
        int answered = 0;
        for (int round = 0; round < rounds; round++) {
            Visitor signedIn = Visitor.anonymous(port);
            signedIn.signIn(Scene.COORDINATOR_EMAIL, fi.verkosto.account.TestAccounts.PASSWORD);
            Visitor stranger = new Visitor(port);
            stranger.follow(stranger.get("/sign-in"));
            List<Answer> answers = AtOnce.all(AT_ONCE, number -> signedIn.get(number % 2 == 0 ? "/profile" : "/start"));
            List<Answer> anonymous = AtOnce.all(AT_ONCE, number -> stranger.get("/sign-in"));
            Visitor brandNew = signedIn.inSession(java.util.Base64.getEncoder()
                    .encodeToString(("00000000-0000-4000-8000-" + "%012d".formatted(round)).getBytes()));
            List<Answer> unknown = AtOnce.all(AT_ONCE, number -> brandNew.get("/sign-in"));
            for (List<Answer> group : List.of(answers, anonymous, unknown)) {
                failures += (int)
                        group.stream().filter(answer -> answer.status() >= 500).count();
                answered += group.size();
            }
        }

        System.out.printf(
                "Parallel first requests: %d rounds of 3 x %d, %d answers, %d failures%n",
                rounds, AT_ONCE, answered, failures);
        assertThat(failures).isZero();
        assertThat(answered).isEqualTo(rounds * 3 * AT_ONCE);
    }
}
