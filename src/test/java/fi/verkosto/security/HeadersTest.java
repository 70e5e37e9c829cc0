package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.TestAccounts;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What every answer carries besides its page, and how sessions begin and end. */
@ServerTest
class HeadersTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Of a file that is handed out: should a browser open it all the same, nothing in it runs. */
    private static final String FILE_POLICY = "sandbox; default-src 'none'";

    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\bsrc=)|<style\\b|\\sstyle=|\\son[a-z]+\\s*=\\s*[\"']|javascript:|hx-on|hx-vals=.js:",
            Pattern.CASE_INSENSITIVE);

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestWorld world;

    @Test
    void everyPageHasThePolicyAndNothingInline() {
        Scene scene = new Scene(world).make();
        List<String> faults = new ArrayList<>();
        int pages = 0;
        assertThat(INLINE.matcher("<p onclick=\"x()\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>x()</script>").find()).isTrue();

        for (String email : List.of(Scene.ADMIN_EMAIL, Scene.OWN_EMAIL)) {
            Visitor visitor = Visitor.signedIn(port, email);
            for (Route route : Route.all(context).values()) {
                if (!route.writes() && !route.isApi()) {
                    Answer answer =
                            visitor.get(scene.path(route.pattern(), false) + Scene.query(route.pattern(), false));
                    pages += answer.isHtml() ? 1 : 0;
                    faults.addAll(faults(route.key() + " by " + email, answer));
                }
            }
        }

        System.out.printf("Headers: %d pages looked at%n", pages);
        assertThat(faults).isEmpty();
        assertThat(pages).isGreaterThan(15);
    }

    private static List<String> faults(String what, Answer answer) {
        List<String> faults = new ArrayList<>();
        boolean file = answer.header("Content-Disposition").startsWith("attachment");
        if (!answer.header("Content-Security-Policy").equals(file ? FILE_POLICY : POLICY)) {
            faults.add(what + ": policy " + answer.header("Content-Security-Policy"));
        }
        if (!answer.header("X-Content-Type-Options").equals("nosniff")) {
            faults.add(what + ": no nosniff");
        }
        if (!answer.header("Cache-Control").contains("no-store")) {
            faults.add(what + ": may be stored: " + answer.header("Cache-Control"));
        }
        if (answer.isHtml() && INLINE.matcher(answer.body()).find()) {
            faults.add(what + ": inline script or style");
        }
        return faults;
    }

    @Test
    void theInterfaceAndErrorsCarryThePolicyToo() {
        new Scene(world).make();
        Visitor admin = Visitor.signedIn(port, Scene.ADMIN_EMAIL);
        Visitor program = new Visitor(port).withToken(Scene.token(Scene.ADMIN_EMAIL));

        for (Answer answer : List.of(
                program.get("/api/v1/seasons"),
                program.get("/api/v1/nothing"),
                new Visitor(port).get("/api/v1/seasons"),
                admin.get("/municipalities/000"),
                admin.get("/no-such-page"),
                new Visitor(port).get("/sign-in"))) {
            assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndForeignSites() {
        String cookie = new Visitor(port).get("/sign-in").all("Set-Cookie").get(0);

        assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void signingInGivesTheSessionANewId() {
        new Scene(world).make();
        Visitor visitor = Visitor.anonymous(port);
        String before = visitor.session();

        visitor.signIn(Scene.OWN_EMAIL, TestAccounts.PASSWORD);

        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.inSession(before).get("/start").leadsToSignIn()).isTrue();
        assertThat(visitor.get("/start").status()).isNotEqualTo(302);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        new Scene(world).make();
        Visitor here = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor elsewhere = Visitor.signedIn(port, Scene.OWN_EMAIL);

        Answer answer = here.post(
                "/profile/password",
                Form.of(
                        "present", TestAccounts.PASSWORD,
                        "password", "uusi pitkä lause 7",
                        "repeated", "uusi pitkä lause 7"));

        assertThat(answer.location()).isEqualTo("/profile");
        assertThat(elsewhere.get("/profile").leadsToSignIn()).isTrue();
        assertThat(here.get("/profile").status()).isEqualTo(200);
    }

    @Test
    void anotherRoleAnotherMunicipalityAndDisablingWorkFromTheNextRequest() {
        Scene scene = new Scene(world).make();
        Visitor visitor = Visitor.signedIn(port, Scene.ADMIN_EMAIL);
        Visitor program = new Visitor(port).withToken(Scene.token(Scene.ADMIN_EMAIL));
        assertThat(visitor.get("/accounts").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/municipalities/889").status()).isEqualTo(200);

        scene.run("update account set role = 'CONTACT' where email = '" + Scene.ADMIN_EMAIL
                + "'; insert into account_municipality select a.id, m.id from account a, municipality m where a.email = '"
                + Scene.ADMIN_EMAIL + "' and m.code = '781'");

        assertThat(visitor.get("/accounts").status()).isEqualTo(403);
        assertThat(program.get("/api/v1/municipalities/889").status()).isEqualTo(404);
        scene.run("insert into account_municipality select a.id, m.id from account a, municipality m where a.email = '"
                + Scene.ADMIN_EMAIL + "' and m.code = '889'");
        assertThat(program.get("/api/v1/municipalities/889").status()).isEqualTo(200);
        scene.run("update account set disabled = true where email = '" + Scene.ADMIN_EMAIL + "'");
        assertThat(visitor.get("/profile").leadsToSignIn()).isTrue();
        assertThat(program.get("/api/v1/municipalities/889").status()).isEqualTo(401);
    }

    @Test
    void aSessionEndsTenHoursAfterSigningInWhateverItsUse() {
        new Scene(world).make();
        Visitor visitor = Visitor.signedIn(port, Scene.OWN_EMAIL);

        world.clock().moveTo(world.clock().instant().plus(Duration.ofHours(10)));
        int before = visitor.get("/profile").status();
        world.clock().moveTo(world.clock().instant().plus(Duration.ofSeconds(1)));

        assertThat(before).isEqualTo(200);
        assertThat(visitor.get("/profile").leadsToSignIn()).isTrue();
    }

    @Test
    void answersOnlyUnderTheNamesItKnows() {
        for (String host : List.of("evil.example", "127.0.0.1.evil.example", "evil.example:" + port, "localhost.")) {
            for (String path : List.of("/", "/sign-in", "/start", "/api/v1/seasons", "/css/tokens.css")) {
                Answer answer = new RawRequest("GET", path).header("Host", host).send(port);
                assertThat(answer.status()).as(host + path).isEqualTo(400);
                assertThat(answer.whole()).doesNotContain("evil.example");
            }
        }
        Answer forwarded = new RawRequest("GET", "/start")
                .header("Host", "127.0.0.1:" + port)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example")
                .send(port);
        assertThat(forwarded.whole()).doesNotContain("evil.example");
    }

    @Test
    void signingOutEndsTheSessionAndClearsTheBrowser() {
        new Scene(world).make();
        Visitor visitor = Visitor.signedIn(port, Scene.OWN_EMAIL);

        Answer answer = visitor.post("/sign-out", new Form());

        assertThat(answer.location()).isEqualTo("/");
        assertThat(visitor.get("/profile").leadsToSignIn()).isTrue();
        assertThat(world.ask("select count(*) from event where kind = 'SIGNED_OUT'"))
                .isEqualTo("1");
    }

    /** Browsers heed the header over TLS only, so it is sent there only. */
    @Test
    void signingOutOverTlsClearsTheBrowser() throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();

        String header = mvc.perform(MockMvcRequestBuilders.post("/sign-out")
                        .secure(true)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Clear-Site-Data");

        assertThat(header).contains("\"cache\"", "\"storage\"");
    }

    @Test
    void aPartOfAPageWithoutASessionSendsTheWholePageToSignIn() {
        Scene scene = new Scene(world).make();
        Visitor own = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor expired = own.inSession(scene.copyOfSession(own.session(), 1_900));
        Visitor expiredToo = own.inSession(scene.copyOfSession(own.session(), 1_900));

        for (Answer answer : List.of(
                new Visitor(port).get("/start", "HX-Request", "true"),
                expired.get("/start", "HX-Request", "true"),
                expiredToo.post("/language", Form.of("language", "sv"), "HX-Request", "true"))) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in");
        }
        Visitor expiredForm = own.inSession(scene.copyOfSession(own.session(), 1_900));
        assertThat(expiredForm.post("/language", Form.of("language", "sv")).leadsToSignIn())
                .isTrue();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        new Scene(world).make();
        Visitor own = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor other = Visitor.signedIn(port, Scene.FOREIGN_EMAIL);

        Answer answer = other.inSession(own.session()).post("/language", Form.of("language", "sv"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(world.ask("select language from account where email = '" + Scene.OWN_EMAIL + "'"))
                .isEqualTo("fi");
    }

    @Test
    void knownAndUnknownAddressesAnswerAlike() {
        new Scene(world).make();
        Visitor visitor = Visitor.anonymous(port);

        Answer known = visitor.post("/sign-in", Form.of("email", Scene.OWN_EMAIL, "password", "väärä salasana"));
        Answer unknown =
                visitor.post("/sign-in", Form.of("email", "nobody@test.example", "password", "väärä salasana"));

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(401);
        assertThat(alike(known, Scene.OWN_EMAIL)).isEqualTo(alike(unknown, "nobody@test.example"));
        assertThat(known.all("Set-Cookie")).isEqualTo(unknown.all("Set-Cookie"));
    }

    private static String alike(Answer answer, String email) {
        return answer.body().replace(email, "E-MAIL").replaceAll("value=\"[\\w-]{20,}\"", "");
    }

    @Test
    void aSessionOpensNoInterfaceAndATokenOpensNoPage() {
        new Scene(world).make();
        Visitor person = Visitor.signedIn(port, Scene.ADMIN_EMAIL);
        Visitor program = new Visitor(port).withToken(Scene.token(Scene.ADMIN_EMAIL));

        assertThat(person.get("/api/v1/seasons").status()).isEqualTo(401);
        assertThat(program.get("/accounts").leadsToSignIn()).isTrue();
        assertThat(program.get("/api/v1/seasons").all("Set-Cookie")).isEmpty();
    }

    @Test
    void noAddressLeadsToAnotherSite() {
        new Scene(world).make();
        Visitor own = Visitor.signedIn(port, Scene.OWN_EMAIL);

        for (String back :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX: y", "javascript:x")) {
            Answer answer = own.post("/language", Form.of("language", "sv", "back", back));
            assertThat(answer.location()).as(back).isEqualTo("/start");
        }
        for (String back : List.of(
                "/memberships?season=8&state=JOINED", "/search?q=Sysm%C3%A4%20%26", "/workshops?state=HELD,FREE#x")) {
            Answer answer = own.post("/language", Form.of("language", "sv", "back", back));
            assertThat(answer.location()).as(back).isEqualTo(back.contains("#") ? "/start" : back);
        }
        Answer refused = own.post("/workshops/999999/confirmation", new Form(), "Referer", "https://evil.example/x");
        assertThat(refused.whole()).doesNotContain("evil.example");
    }
}
