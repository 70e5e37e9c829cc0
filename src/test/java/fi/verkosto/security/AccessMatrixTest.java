package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.security.AccessMatrix.Actor;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every address of the running program, tried by everybody. */
@ServerTest
class AccessMatrixTest {

    /** Addresses that no controller maps but that must be decided as well. */
    private static final List<String> BESIDE = List.of(
            "GET /css/tokens.css",
            "GET /favicon.svg",
            "GET /webjars/htmx.org/2.0.8/dist/htmx.min.js",
            "GET /no-such-page",
            "GET /actuator",
            "GET /actuator/env",
            "POST /no-such-page",
            "POST /sign-out");

    private static final int LEAST_ROUTES = 20;
    private static final int HALF_AN_HOUR_AND_MORE = 1_900;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    private final Map<Actor, Visitor> visitors = new EnumMap<>(Actor.class);
    private final List<String> traces = new ArrayList<>();
    private Scene scene;
    private int requests;
    private int deniedWrites;
    private int hashed;
    /** The tables as the last refused write left them, as long as nobody has been let through since; else nothing. */
    private Map<String, String> untouched = Map.of();

    @Test
    void everybodyReachesWhatTheMatrixAllowsAndNothingElse() {
        scene = new Scene(world).make();
        signEverybodyIn();
        Map<String, Route> routes = Route.all(context);
        Map<String, List<String>> observed = new LinkedHashMap<>();

        routes.values().forEach(route -> observed.put(route.key(), tryOut(route.method(), route.pattern())));
        BESIDE.forEach(key -> observed.put(key, tryOut(key.split(" ")[0], key.split(" ")[1])));

        System.out.printf(
                "Access matrix: %d routes and %d addresses beside them, %d actors, %d requests, %d denied writes, after %d of them something was written at all%n",
                routes.size(), BESIDE.size(), Actor.values().length, requests, deniedWrites, hashed);
        assertThat(AccessMatrix.differences(AccessMatrix.read(), observed)).isEmpty();
        assertThat(traces).as("changes by those who may not").isEmpty();
        assertThat(routes).hasSizeGreaterThanOrEqualTo(LEAST_ROUTES);
        assertThat(deniedWrites).isGreaterThanOrEqualTo(LEAST_ROUTES);
    }

    @Test
    void noAddressAnswersToAMethodThatItIsNotMappedTo() {
        scene = new Scene(world).make();
        signEverybodyIn();
        Map<String, Route> routes = Route.all(context);
        Map<String, String> before = world.tableHashes();
        List<String> open = new ArrayList<>();

        for (String pattern :
                new TreeSet<>(routes.values().stream().map(Route::pattern).toList())) {
            for (String method : Route.otherMethods(pattern, routes)) {
                for (Actor actor : List.of(Actor.ANONYMOUS, Actor.ADMIN, Actor.OWN)) {
                    Answer answer = visitor(actor, pattern).sendPlain(method, scene.path(pattern, false));
                    requests++;
                    if (answer.status() < 300 || answer.status() >= 500) {
                        open.add(method + " " + pattern + " by " + actor + ": " + answer);
                    }
                }
            }
        }

        System.out.printf("Methods that are not mapped: %d requests%n", requests);
        assertThat(open).isEmpty();
        assertThat(world.tableHashes()).isEqualTo(before);
        assertThat(requests).isGreaterThan(LEAST_ROUTES);
    }

    @Test
    void aWrongExpectationIsFound() {
        Map<String, List<String>> expected = Map.of("GET /a", wanted("yes"), "GET /b", wanted("no"));
        Map<String, List<String>> observed = Map.of("GET /a", seen("yes"), "GET /b", seen("no"));

        assertThat(AccessMatrix.differences(expected, observed)).isEmpty();
        assertThat(AccessMatrix.differences(Map.of("GET /a", wanted("no"), "GET /b", wanted("no")), observed))
                .hasSize(Actor.values().length)
                .allMatch(sentence -> sentence.startsWith("GET /a by "));
        assertThat(AccessMatrix.differences(Map.of("GET /a", wanted("yes")), observed))
                .singleElement()
                .asString()
                .contains("GET /b", "add the line");
        assertThat(AccessMatrix.differences(expected, Map.of("GET /a", seen("yes"))))
                .singleElement()
                .asString()
                .contains("GET /b", "remove its line");
    }

    private static List<String> wanted(String word) {
        return Collections.nCopies(AccessMatrix.COLUMNS, word);
    }

    private static List<String> seen(String word) {
        return Collections.nCopies(Actor.values().length, word);
    }

    private void signEverybodyIn() {
        visitors.put(Actor.ANONYMOUS, Visitor.anonymous(port));
        visitors.put(Actor.PENDING, Visitor.anonymous(port));
        signIn();
        visitors.put(Actor.DISABLED, Visitor.signedIn(port, Scene.DISABLED_EMAIL));
        scene.run("update account set disabled = true where email = '" + Scene.DISABLED_EMAIL + "'");
    }

    /** Again after everybody has ended their other sessions, which are those that are copied here. */
    private void signIn() {
        visitors.put(Actor.ADMIN, Visitor.signedIn(port, Scene.ADMIN_EMAIL));
        visitors.put(Actor.COORDINATOR, Visitor.signedIn(port, Scene.COORDINATOR_EMAIL));
        visitors.put(Actor.OWN, Visitor.signedIn(port, Scene.OWN_EMAIL));
        visitors.put(Actor.FOREIGN, Visitor.signedIn(port, Scene.FOREIGN_EMAIL));
        visitors.put(Actor.AUDITOR, Visitor.signedIn(port, Scene.AUDITOR_EMAIL));
        visitors.put(Actor.EXPIRED, visitors.get(Actor.ADMIN));
    }

    /** First those who may not, so that what they are refused has not been done before; then those who may. */
    private List<String> tryOut(String method, String pattern) {
        Map<Actor, String> words = new EnumMap<>(Actor.class);
        List<Actor> order = List.of(
                Actor.ANONYMOUS,
                Actor.PENDING,
                Actor.EXPIRED,
                Actor.DISABLED,
                Actor.FOREIGN,
                Actor.AUDITOR,
                Actor.OWN,
                Actor.COORDINATOR,
                Actor.ADMIN);
        for (Actor actor : order) {
            words.put(actor, tryOut(actor, method, pattern));
        }
        if (pattern.equals("/profile/sessions")) {
            signIn();
        }
        return List.copyOf(words.values());
    }

    private String tryOut(Actor actor, String method, String pattern) {
        boolean writes = !method.equals("GET");
        if (pattern.contains("{token}")) {
            scene.invite();
            untouched = Map.of();
        }
        if (actor == Actor.PENDING || pattern.matches(".*(passkey|/sign-in/|/experts/|/files/).*")) {
            scene.await(actor == Actor.PENDING ? "/sign-in/links" : pattern);
            scene.await(pattern);
            untouched = Map.of();
        }
        String path = scene.path(pattern, false) + Scene.query(pattern, false);
        Form form = form(method + " " + pattern);
        Visitor visitor = visitor(actor, pattern);
        if (writes && untouched.isEmpty()) {
            untouched = world.tableHashes();
        }
        String written = writes ? world.written() : "";
        Answer answer = visitor.send(method, path, form);
        requests++;
        if (writes && !answer.isAllowed()) {
            deniedWrites++;
            if (!world.written().equals(written)) {
                Map<String, String> after = world.tableHashes();
                if (!after.equals(untouched)) {
                    traces.add(method + " " + pattern + " by " + actor + " changed something: " + answer);
                }
                untouched = after;
                hashed++;
            }
        } else if (writes) {
            untouched = Map.of();
        }
        return AccessMatrix.word(answer);
    }

    /** What would work, so that only the right to do it is missing; a used invitation would look like a closed door. */
    private Form form(String key) {
        Write write = Write.ALL.get(key);
        return write == null || key.startsWith("POST /invitations")
                ? new Form()
                : write.own(scene).without(key.equals("POST /profile/password") ? "present" : "");
    }

    /** In a copy of the actor's session, so that no try ends or changes the session of the next. */
    private Visitor visitor(Actor actor, String pattern) {
        if (pattern.startsWith("/api/v1")) {
            return switch (actor) {
                case ANONYMOUS -> new Visitor(port);
                case PENDING ->
                    new Visitor(port).inSession(visitors.get(Actor.PENDING).session());
                case ADMIN -> withToken(Scene.ADMIN_EMAIL);
                case COORDINATOR -> withToken(Scene.COORDINATOR_EMAIL);
                case OWN -> withToken(Scene.OWN_EMAIL);
                case FOREIGN -> withToken(Scene.FOREIGN_EMAIL);
                case AUDITOR -> withToken(Scene.AUDITOR_EMAIL);
                case DISABLED -> withToken(Scene.DISABLED_EMAIL);
                case EXPIRED -> new Visitor(port).withToken("a token that nobody has");
            };
        }
        Visitor visitor = visitors.get(actor);
        return visitor.inSession(
                scene.copyOfSession(visitor.session(), actor == Actor.EXPIRED ? HALF_AN_HOUR_AND_MORE : 0));
    }

    private Visitor withToken(String email) {
        return new Visitor(port).withToken(Scene.token(email));
    }
}
