package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests with bytes that are no text, and addresses that the server itself refuses: our page says so, nothing fails. */
@ServerTest
class UnreadableRequestsTest {

    private static final String OUR_PAGE = "<h1>Pyyntöä ei voi lukea</h1>";

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @BeforeEach
    void scene() {
        new Scene(world).make();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/memberships/new?season=9&municipality=09%001",
                "/municipalities?q=a%00b",
                "/search?q=%00",
                "/start?%00=x",
                "/fees?municipality=a%00"
            })
    void refusesNulInAQuery(String address) {
        Answer answer = Visitor.signedIn(port, Scene.COORDINATOR_EMAIL).get(address);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(OUR_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/memberships", "/memberships/2001", "/workshops", "/profile/tokens"})
    void refusesNulInAForm(String address) {
        Answer answer = Visitor.signedIn(port, Scene.COORDINATOR_EMAIL)
                .post(address, Form.of("municipality", "09\u0000", "note", "a\u0000b"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(OUR_PAGE);
    }

    @Test
    void refusesNulAtTheDoor() {
        Answer answer = Visitor.anonymous(port).signIn("a\u0000b", "salasana");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(OUR_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/memberships?query=a%00", "/api/v1/municipalities/%00"})
    void tellsProgramsInTheirWay(String address) {
        Answer answer = new Visitor(port)
                .withToken(Scene.token(Scene.COORDINATOR_EMAIL))
                .get(address);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/municipalities/%00", "/%2e%2e/etc", "/%zz", "/accounts;a=b/%00"})
    void givesOurPageForAddressesThatTheServerRefuses(String address) {
        Answer answer =
                new RawRequest("GET", address).header("Host", "127.0.0.1").send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(OUR_PAGE).doesNotContain("HTTP Status");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void answersOtherText() {
        Answer answer = new RawRequest("GET", "/fees?municipality=Sysm%C3%A4")
                .header("Host", "127.0.0.1")
                .send(port);

        assertThat(answer.status()).isNotEqualTo(400);
        assertThat(answer.body()).contains("Sysmä");
    }
}
