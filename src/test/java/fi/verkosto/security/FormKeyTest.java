package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The same form sent again and again, one after the other and all at once. */
@ServerTest
class FormKeyTest {

    private static final int AT_ONCE = 20;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    @Test
    void hasOneEffectInAFewRounds() {
        rounds(10);
    }

    @Test
    @Tag("long")
    void hasOneEffectInManyRounds() {
        rounds(200);
    }

    private void rounds(int rounds) {
        new Scene(world).make();
        Visitor admin = Visitor.signedIn(port, Scene.ADMIN_EMAIL);
        int redirects = 0;
        int processing = 0;
        for (int round = 0; round < rounds; round++) {
            String email = "kutsu" + round + "@test.example";
            Form form = Form.of("name", "Kutsuttu", "email", email, "role", "AUDITOR", "language", "fi")
                    .set("formKey", UUID.randomUUID().toString());
            List<Answer> answers = AtOnce.all(AT_ONCE, number -> admin.post("/accounts", form));
            Set<String> places = answers.stream()
                    .filter(answer -> answer.status() == 302)
                    .map(Answer::location)
                    .collect(Collectors.toSet());
            assertThat(answers).allMatch(answer -> answer.status() == 302 || answer.status() == 409);
            assertThat(places).hasSize(1);
            assertThat(world.ask("select count(*) from account where email = '" + email + "'"))
                    .isEqualTo("1");
            redirects += (int)
                    answers.stream().filter(answer -> answer.status() == 302).count();
            processing += (int)
                    answers.stream().filter(answer -> answer.status() == 409).count();
        }

        System.out.printf(
                "Same form key: %d rounds of %d at once, %d redirects to the one effect, %d told that it is being processed%n",
                rounds, AT_ONCE, redirects, processing);
        assertThat(redirects + processing).isEqualTo(rounds * AT_ONCE);
        assertThat(redirects).isGreaterThanOrEqualTo(rounds);
    }

    /** Of every creating form: again leads to the same page, other content and a missing key are refused. */
    @Test
    void everyCreatingFormIsRepeatSafe() {
        Map<String, Route> routes = Route.all(context);
        List<String> faults = new ArrayList<>();
        Set<String> tried = new LinkedHashSet<>();
        for (String key : Write.KEYED) {
            assertThat(routes.keySet()).as("creating forms of the program").contains(key);
            world.clear();
            Scene scene = new Scene(world).make();
            Write write = Write.ALL.get(key);
            Visitor visitor = write.by().isEmpty() ? Visitor.anonymous(port) : Visitor.signedIn(port, write.by());
            scene.await(key);
            String path = scene.path(routes.get(key).pattern(), false);
            Form form = write.own(scene);
            Map<String, String> empty = world.tableHashes();

            Answer missing = visitor.post(path, form.copy().without("formKey"));
            expect(faults, key + " without its key", missing, 400);
            Answer nonsense = visitor.post(path, form.copy().set("formKey", "x"));
            expect(faults, key + " with a key that is none", nonsense, 400);
            if (!world.tableHashes().equals(empty)) {
                faults.add(key + " without its key changed something");
            }
            Answer first = visitor.post(path, form);
            expect(faults, key, first, 302);
            Map<String, String> after = world.tableHashes();
            Answer again = visitor.post(path, form);
            expect(faults, key + " again", again, 302);
            if (!again.location().equals(first.location())) {
                faults.add(key + " again led to " + again.location() + ", not to " + first.location());
            }
            Answer other = visitor.post(path, form.copy().add("extra", "other content"));
            expect(faults, key + " with other content", other, 422);
            if (!world.tableHashes().equals(after)) {
                faults.add(key + " changed something the second time");
            }
            tried.add(key);
        }
        System.out.printf("Repeat-safe forms: %d%n", tried.size());
        assertThat(faults).isEmpty();
        assertThat(tried).hasSameSizeAs(Write.KEYED);
    }

    private static void expect(List<String> faults, String what, Answer answer, int status) {
        if (answer.status() != status) {
            faults.add(what + ": " + answer + " instead of " + status);
        }
    }
}
