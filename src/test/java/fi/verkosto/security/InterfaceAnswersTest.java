package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the interface says to those who ask wrongly: in their language, with the address, and how it can be asked. */
@ServerTest
class InterfaceAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    private Scene scene;
    private Visitor program;
    private Visitor stranger;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(world).make();
        program = new Visitor(port).withToken(Scene.token(Scene.ADMIN_EMAIL));
        stranger = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Avain puuttuu, Lähetä voimassa oleva",
        "'de', Avain puuttuu, Lähetä voimassa oleva",
        "'sv-FI,sv;q=0.9,en;q=0.5', Nyckeln saknas, Skicka en giltig",
        "'en-GB', Token missing, Send a valid"
    })
    void speaksTheLanguageOfTheHeader(String languages, String title, String detail) {
        Answer answer = languages.isEmpty()
                ? stranger.get("/api/v1/seasons")
                : stranger.get("/api/v1/seasons", "Accept-Language", languages);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).contains(title, detail, "\"instance\":\"/api/v1/seasons\"");
    }

    @Test
    void speaksTheLanguageOfTheTokensOwnerUnlessTheHeaderSaysOtherwise() {
        scene.run("update account set language = 'sv' where email = '" + Scene.ADMIN_EMAIL + "'");

        assertThat(program.get("/api/v1/nothing").body()).contains("\"title\":\"Finns inte\"", "Detta finns inte");
        assertThat(program.get("/api/v1/nothing", "Accept-Language", "en").body())
                .contains("\"title\":\"Not found\"", "There is no such thing", "\"instance\":\"/api/v1/nothing\"");
        assertThat(program.get("/api/v1/fees?season=9&municipality=781").body())
                .contains("Folkmängden", "Statistikcentralen", "avgiftsklassen");
        assertThat(new Visitor(port)
                        .withToken("a token that nobody has")
                        .get("/api/v1/seasons", "Accept-Language", "sv")
                        .body())
                .contains("Skicka en giltig personlig nyckel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "season=x&population=5 | 400 | value “x” of the parameter season",
                "population=5 | 400 | The parameter season is missing or empty",
                "season=&population=5 | 400 | The parameter season is missing or empty",
                "season=9&population=many | 400 | value “many” of the parameter population",
                "season=9&population= | 422 | Give a municipality or a population: both are missing or empty now",
                "season=9&municipality=781&population=5 | 422 | not both",
                "season=9&population=0 | 422 | A population is at least 1"
            })
    void namesTheParameterThatIsWrong(String query, int status, String sentence) {
        Answer answer = stranger.get("/api/v1/fees?" + query, "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence, "\"instance\":\"/api/v1/fees\"");
    }

    @Test
    void namesWhatIsWrongInThePaging() {
        assertThat(program.get("/api/v1/seasons?size=9999").body())
                .contains("\"parameters\":[\"size\"]", "Parametri size");
        assertThat(program.get("/api/v1/seasons?page=x").body()).contains("\"parameters\":[\"page\"]", "”x”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void saysThatAnAddressIsOnlyForReading(String method) {
        for (String path : List.of("/api/v1/seasons", "/api/v1/seasons/8", "/api/v1/fees", "/api/v1/openapi")) {
            for (Visitor visitor : List.of(program, stranger)) {
                Answer answer = visitor.sendPlain(method, path);
                assertThat(answer.status()).as(method + path).isEqualTo(405);
                assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
                assertThat(answer.body()).contains("\"status\":405", "\"instance\":\"" + path + "\"");
            }
        }
        assertThat(program.sendPlain(method, "/api/v1/nothing").status()).isEqualTo(404);
        assertThat(stranger.sendPlain(method, "/api/v1/nothing").status()).isEqualTo(401);
    }

    @Test
    void answersToHeadWhereItAnswersToGet() {
        Visitor admin = Visitor.signedIn(port, Scene.ADMIN_EMAIL);
        Visitor own = Visitor.signedIn(port, Scene.OWN_EMAIL);

        for (String path : List.of("/", "/fees", "/sign-in", "/start", "/seasons", "/css/tokens.css")) {
            assertThat(admin.sendPlain("HEAD", path).status()).as(path).isEqualTo(200);
        }
        assertThat(stranger.sendPlain("HEAD", "/fees").status()).isEqualTo(200);
        assertThat(stranger.sendPlain("HEAD", "/start").leadsToSignIn()).isTrue();
        assertThat(own.sendPlain("HEAD", "/seasons").status()).isEqualTo(403);
        assertThat(program.sendPlain("HEAD", "/api/v1/seasons").status()).isEqualTo(200);
        assertThat(stranger.sendPlain("HEAD", "/api/v1/seasons").status()).isEqualTo(401);
    }

    @Test
    void describesItselfInJsonWhateverABrowserPrefers() {
        for (String path : List.of("/api/v1/openapi", "/api/v1/fees?season=9&population=5")) {
            Answer answer = stranger.get(path, "Accept", "text/html,application/xhtml+xml");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        }
    }

    @Test
    void tellsWhoeverIsSignedInThatAPageDoesNotExist() {
        for (String email : List.of(Scene.ADMIN_EMAIL, Scene.OWN_EMAIL, Scene.AUDITOR_EMAIL)) {
            Visitor visitor = Visitor.signedIn(port, email);
            for (String path : List.of("/no-such-page", "/memberships/2001/nothing", "/seasons/8/x/y")) {
                Answer answer = visitor.get(path, "Accept", "text/html");
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.body()).contains("Sivua ei löydy");
            }
        }
        assertThat(Visitor.signedIn(port, Scene.ADMIN_EMAIL)
                        .get("/memberships/99999?x=1", "Accept", "text/html")
                        .body())
                .contains("Sivua ei löydy", "name=\"back\" value=\"/memberships/99999?x=1\"", "action=\"/sign-out\"")
                .doesNotContain("href=\"/sign-in\"");
        assertThat(stranger.get("/no-such-page").leadsToSignIn()).isTrue();
        assertThat(Visitor.signedIn(port, Scene.OWN_EMAIL).get("/seasons").status())
                .isEqualTo(403);
    }

    @Test
    void tellsHowAPageCanBeAsked() {
        Answer answer = Visitor.signedIn(port, Scene.ADMIN_EMAIL).sendPlain("PUT", "/fees");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
}
