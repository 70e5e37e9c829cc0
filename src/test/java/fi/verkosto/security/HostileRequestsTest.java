package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever is sent, by whomever: the program answers calmly, shows nothing of its inside and runs nothing of it. */
@ServerTest
class HostileRequestsTest {

    private static final long SEED = 20261124;
    private static final int SESSIONS_LOOKED_AT_EVERY = 100;

    /** Calculated by whoever evaluates what was sent. */
    private static final String EVALUATED = "62615533";

    /** As text; sent percent-encoded or as it is. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u0001\u0007\u001b[31m",
            "\r\nX-Injected: yes\r\n\r\n",
            "emoji 👩‍👩‍👧 🇫🇮",
            "\u202e\u200d\ufeff",
            "-1",
            "0",
            "999999999999999999999",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e308",
            "NaN",
            "0x10",
            "1,5",
            "99999999999,99",
            "1e-400",
            "31.2.2026",
            "2026-02-30",
            "1.1.999999999",
            "-2026-01-01",
            "25:61",
            "' or '1'='1",
            "'; drop table membership; --",
            "%' or 1=1 --",
            "\\' or 1=1 --",
            "${7919*7907}",
            "#{7919*7907}",
            "*{7919*7907}",
            "__${7919*7907}__::.x",
            "~{fragments/layout :: page}",
            "{{7919*7907}}",
            "<script>kanaria()</script>",
            "\"onerror=kanaria() x=\"",
            "'onerror=kanaria() x='",
            "<img src=x onerror=kanaria()>",
            "</textarea><script>kanaria()</script>",
            "</title><script>kanaria()</script>",
            "javascript:kanaria()",
            "../../../etc/passwd",
            "..%2f..%2fapplication.properties",
            "//evil.example/x",
            "[0]",
            "[]",
            "true",
            "null",
            "undefined",
            "[object Object]",
            "{\"a\":1}",
            "JOINED",
            "REPORTED",
            "tiers[2147483647].x",
            "a".repeat(300),
            "ä".repeat(6_000),
            "9".repeat(400));

    /** Percent-encoded bytes that are no text. */
    private static final List<String> BYTES = List.of(
            "%ED%A0%80",
            "%C0%AF", "%FF%FE", "%00", "%E2%82", "%F4%90%80%80", "%u0041", "%", "%zz", "%2e%2e%2f", "%0d%0a");

    private static final List<String> NAMES = List.of(
            "q",
            "page",
            "sort",
            "season",
            "state",
            "outcome",
            "theme",
            "municipality",
            "membership",
            "query",
            "size",
            "population",
            "region",
            "language",
            "to",
            "lang",
            "_method",
            "formKey",
            "version",
            "_csrf",
            "email",
            "password",
            "name",
            "note",
            "topic",
            "tiers[0].minPopulation",
            "tiers[99999].minPopulation",
            "tiers[x].minPopulation",
            "guests[300].name",
            "themes[0].subThemes[0].title",
            "class.module",
            "continue",
            "error",
            "logout",
            "\u0000",
            "a[",
            "]",
            "version.version",
            "audiences[0]",
            "back",
            "present",
            "repeated",
            "seen",
            "municipalities",
            "contacts[0].phone",
            "fee",
            "annualFee",
            "startsOn",
            "startsAt",
            "plannedOn");

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "POST", "POST", "POST", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE",
            "FROB", "get");

    private static final List<String> PATHS = List.of(
            "/",
            "//",
            "/%2e%2e/",
            "/..;/accounts",
            "/accounts;jsessionid=x",
            "/accounts/",
            "/accounts/..%2f",
            "/%00",
            "/error",
            "/error/",
            "/WEB-INF/web.xml",
            "/css/../application.properties",
            "/css/%2e%2e/%2e%2e/application.properties",
            "/webjars/..%2f..%2fapplication.properties",
            "/templates/account/list.html",
            "/actuator",
            "/actuator/heapdump",
            "/h2-console",
            "/api/v1",
            "/api/v1/",
            "/api/v1/../../accounts",
            "/api/v1/openapi",
            "/swagger-ui/index.html",
            "/swagger-ui/../accounts",
            "/favicon.ico",
            "/robots.txt",
            "/.git/config",
            "/db/migration/V20261124_0900__create_history.sql",
            "/login",
            "/logout",
            "/x".repeat(400));

    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\bat [a-z]+(\\.[a-z0-9_$]+)+\\(|java\\.(lang|util|time|math|sql)\\.|org\\.(springframework|hibernate|thymeleaf|postgresql|apache)"
                    + "|jakarta\\.|fi\\.verkosto\\.|sqlstate|sqlexception|jdbc|psqlexception|\\bselect [a-z0-9_.,* ]+ from |insert into [a-z_]+|hikari"
                    + "|stack ?trace|apache tomcat|whitelabel|exception");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    private final Map<String, Visitor> visitors = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private Scene scene;
    private Random random;
    private List<Route> routes;

    @Test
    void aThousandHostileRequestsAreAnsweredCalmly() {
        requests(1_000, SEED);
    }

    @Test
    @Tag("long")
    void twentyThousandHostileRequestsAreAnsweredCalmly() {
        requests(20_000, SEED + 1);
    }

    @Test
    void whatWouldBeAFaultIsFound() {
        Map<String, List<String>> html = Map.of("Content-Type", List.of("text/html;charset=UTF-8"));

        for (String body : List.of(
                "<p>java.lang.IllegalStateException</p>",
                "  at fi.verkosto.web.FormKeys.once(FormKeys.java:1)",
                "select a.id from account a",
                "<p><script>kanaria()</script>",
                "<input value=\"\"onerror=kanaria() x=\"\">",
                "62615533")) {
            assertThat(faults(new Answer(200, html, body))).as(body).isNotEmpty();
        }
        assertThat(faults(new Answer(500, html, ""))).isNotEmpty();
        assertThat(faults(new Answer(200, Map.of("X-Injected", List.of("yes")), "")))
                .isNotEmpty();
        assertThat(faults(new Answer(422, html, "<p>Tarkista lomake</p>"))).isEmpty();
    }

    private void requests(int many, long seed) {
        scene = new Scene(world).make();
        random = new Random(seed);
        routes = List.copyOf(Route.all(context).values());
        List<String> roles =
                List.of("", Scene.ADMIN_EMAIL, Scene.COORDINATOR_EMAIL, Scene.OWN_EMAIL, Scene.AUDITOR_EMAIL);
        for (int number = 0; number < many; number++) {
            if (number % SESSIONS_LOOKED_AT_EVERY == 0) {
                signInAgain(roles);
            }
            attempt(roles.get(random.nextInt(roles.size())), routes.get(number % routes.size()));
        }

        System.out.printf(
                "Hostile requests: seed %d, %d on %d addresses by %d roles, statuses %s, %d faults%n",
                seed, many, routes.size(), roles.size(), statuses, faults.size());
        assertThat(faults).isEmpty();
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(many);
        assertThat(statuses.getOrDefault(200, 0) + statuses.getOrDefault(422, 0))
                .as("requests that came through to a page")
                .isGreaterThan(many / 50);
    }

    /** Some of what is sent ends a session or changes a role; the next ones shall not all stop at the door. */
    private void signInAgain(List<String> roles) {
        scene.run("update account set password_hash = (select password_hash from account where email = '"
                + Scene.FOREIGN_EMAIL + "'), disabled = false, role = case when email = '" + Scene.ADMIN_EMAIL
                + "' then 'ADMIN' when email = '" + Scene.COORDINATOR_EMAIL + "' then 'COORDINATOR' when email = '"
                + Scene.AUDITOR_EMAIL + "' then 'AUDITOR' else 'CONTACT' end where email in ('" + Scene.ADMIN_EMAIL
                + "', '"
                + Scene.COORDINATOR_EMAIL + "', '" + Scene.AUDITOR_EMAIL + "', '" + Scene.OWN_EMAIL
                + "'); delete from sign_in_delay");
        for (String role : roles) {
            Visitor present = visitors.get(role);
            if (role.isEmpty() && present == null) {
                visitors.put(role, Visitor.anonymous(port));
            } else if (!role.isEmpty()
                    && (present == null || present.get("/profile").status() != 200)) {
                visitors.put(role, Visitor.signedIn(port, role));
            }
        }
    }

    private void attempt(String role, Route route) {
        Visitor visitor = visitors.get(role);
        boolean usual = random.nextInt(4) != 0;
        String method = usual ? route.method() : pick(METHODS);
        String path = random.nextInt(12) == 0 ? pick(PATHS) : path(route);
        Write write = Write.ALL.get(route.key());
        String content = content(write == null ? new Form() : write.own(scene));
        String query = random.nextInt(3) == 0 ? content(Form.of("q", "x")) : "";
        RawRequest request =
                new RawRequest(method, path + (query.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + query));
        request.header(
                "Host",
                random.nextInt(40) == 0
                        ? pick(List.of("evil.example", "", "a b", "[::1", "127.0.0.1:x"))
                        : "127.0.0.1");
        if (route.isApi()) {
            request.header(
                    "Authorization",
                    random.nextInt(6) == 0
                            ? "Bearer " + line(pick(VALUES))
                            : "Bearer " + Scene.token(role.isEmpty() ? "x" : role));
        }
        if (!role.isEmpty() || random.nextBoolean()) {
            request.header(
                    "Cookie",
                    "session=" + (random.nextInt(20) == 0 ? line(pick(VALUES)) : visitor.session()) + "; language="
                            + (random.nextInt(6) == 0 ? line(pick(VALUES)) : "fi"));
        }
        headers(request);
        if (!method.equals("GET") && !method.equals("HEAD")) {
            String csrf = random.nextInt(10) == 0 ? Form.encode(pick(VALUES)) : Form.encode(visitor.csrf());
            String type = random.nextInt(8) == 0
                    ? pick(List.of(
                            "application/json",
                            "multipart/form-data; boundary=x",
                            "text/xml",
                            "",
                            "x",
                            "multipart/form-data",
                            "application/x-www-form-urlencoded; charset=utf-16",
                            "application/x-www-form-urlencoded; charset=nonsense"))
                    : "application/x-www-form-urlencoded";
            request.header("X-CSRF-TOKEN", visitor.csrf());
            request.body(type, ("_csrf=" + csrf + "&" + content).getBytes(StandardCharsets.UTF_8));
        }
        Answer answer = request.send(port);
        statuses.merge(answer.status(), 1, Integer::sum);
        for (String fault : faults(answer)) {
            if (faults.size() < 40) {
                String what = method + " " + shorten(path) + " ? " + shorten(query) + " [" + shorten(content) + "]";
                String inside = fault.startsWith("shows") ? " " + around(answer) : "";
                faults.add(fault + inside + ": " + what + " by " + role + " with " + shorten(request.described()));
            }
        }
    }

    private void headers(RawRequest request) {
        if (random.nextInt(6) == 0) {
            request.header("HX-Request", "true");
        }
        if (random.nextInt(15) == 0) {
            request.header(
                    "Accept",
                    pick(List.of("application/json", "text/plain", "*/*;q=x", "image/png", "application/xml")));
        }
        if (random.nextInt(15) == 0) {
            request.header("Accept-Language", line(pick(VALUES)));
        }
        if (random.nextInt(15) == 0) {
            request.header(
                    "Referer",
                    pick(List.of(
                            "x",
                            "http://[",
                            "http://127.0.0.1/%zz",
                            "http://127.0.0.1/a\"onerror=x",
                            "//evil.example")));
        }
        if (random.nextInt(25) == 0) {
            request.header("X-Forwarded-For", line(pick(VALUES)));
        }
        if (random.nextInt(25) == 0) {
            request.header("Range", "bytes=99999999999-1");
        }
    }

    /** The path of a row that exists, or with something hostile in its place. */
    private String path(Route route) {
        if (!route.pattern().contains("{") || random.nextInt(3) != 0) {
            String path = scene.path(route.pattern(), random.nextInt(10) == 0);
            return random.nextBoolean()
                    ? path.replaceFirst("^/initiatives/950[12]", "/initiatives/" + Scene.PROPOSED_DISCUSSION)
                    : path;
        }
        return route.pattern().replaceAll("\\{[^}]*}|\\*\\*", java.util.regex.Matcher.quoteReplacement(segment()));
    }

    private String segment() {
        String value =
                random.nextInt(4) == 0 ? pick(BYTES) : Form.encode(pick(VALUES)).replace("+", "%20");
        return value.isEmpty() ? "%20" : value;
    }

    /** The fields of the form, of which some are hostile, doubled, missing or unknown. */
    private String content(Form form) {
        List<String> pairs = new ArrayList<>();
        Form changed = form.copy();
        for (String name : List.copyOf(changed.names())) {
            int dice = random.nextInt(8);
            if (dice == 0) {
                changed.without(name);
            } else if (dice == 1 || dice == 2) {
                changed.set(name, pick(VALUES));
            } else if (dice == 3) {
                changed.add(name, pick(VALUES));
            }
        }
        pairs.add(changed.encoded());
        for (int more = random.nextInt(3); more > 0; more--) {
            pairs.add(Form.encode(pick(NAMES)) + "="
                    + (random.nextInt(12) == 0 ? pick(BYTES) : Form.encode(pick(VALUES))));
        }
        return String.join("&", pairs);
    }

    private static List<String> faults(Answer answer) {
        List<String> found = new ArrayList<>();
        if (answer.status() >= 500) {
            found.add("fails with " + answer.status());
        }
        if (INSIDE.matcher(withoutTokens(answer)).find()
                && !answer.header("Content-Type").contains("javascript")) {
            found.add("shows its inside");
        }
        if (answer.body().contains(EVALUATED) || answer.location().contains(EVALUATED)) {
            found.add("evaluates what was sent");
        }
        if (!answer.header("X-Injected").isEmpty()) {
            found.add("lets headers be injected");
        }
        if (answer.location().startsWith("//") || answer.header("Location").contains("evil.example")) {
            found.add("leads elsewhere");
        }
        if (answer.isHtml()
                && (answer.body().contains("<script>kanaria")
                        || answer.body().contains("\"onerror=kanaria")
                        || answer.body().contains("<img src=x")
                        || answer.body().contains("href=\"javascript:"))) {
            found.add("runs what was sent");
        }
        return found;
    }

    private static String around(Answer answer) {
        String body = withoutTokens(answer);
        var found = INSIDE.matcher(body);
        return found.find()
                ? body.substring(Math.max(0, found.start() - 80), Math.min(body.length(), found.end() + 80))
                        .replaceAll("\\s+", " ")
                : "";
    }

    /** A long random token may hold any word. */
    private static String withoutTokens(Answer answer) {
        return answer.body().replaceAll("value=\"[\\w-]{60,}\"", "");
    }

    private static String line(String value) {
        return value.replaceAll("[\\r\\n\\u0000]", "");
    }

    private static String shorten(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
