package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms with files: what the filters before every page make of them. */
@ServerTest
class UploadTest {

    private static final String BOUNDARY = "raja4711";
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    private Visitor visitor;

    @BeforeEach
    void visitor() {
        new Scene(world).make();
        visitor = Visitor.signedIn(port, Scene.OWN_EMAIL);
    }

    @Test
    void aFormWithAFileCarriesItsTokenAndItsMethod() {
        Answer language = post("/language", field("_csrf", visitor.csrf()) + field("language", "sv") + file(MEGABYTE));
        Answer sessions =
                post("/profile/sessions", field("_csrf", visitor.csrf()) + field("_method", "DELETE") + file(10));

        assertThat(language.status()).isEqualTo(302);
        assertThat(world.ask("select language from account where email = '" + Scene.OWN_EMAIL + "'"))
                .isEqualTo("sv");
        assertThat(sessions.status()).isEqualTo(302);
    }

    @Test
    void aFormWithAFileNeedsItsToken() {
        assertThat(post("/language", field("language", "sv") + file(10)).status())
                .isEqualTo(403);
    }

    @Test
    void aFileOfTwentyMegabytesPassesAndALargerOneGetsAPage() {
        String token = field("_csrf", visitor.csrf()) + field("language", "sv");

        assertThat(post("/language", token + file(20 * MEGABYTE)).status()).isEqualTo(302);
        for (int size : new int[] {20 * MEGABYTE + 1, 22 * MEGABYTE, 40 * MEGABYTE}) {
            Answer answer = post("/language", token + file(size));

            assertThat(answer.status()).as(size + " bytes").isEqualTo(413);
            assertThat(answer.body()).contains("Tiedosto on liian suuri", "Filen är för stor", "The file is too large");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    @Test
    void theKeyOfAFormCoversItsFile() {
        String form = field("_csrf", visitor.csrf())
                + field("formKey", UUID.randomUUID().toString())
                + field("membership", "2001")
                + field("topic", "Uusi aihe")
                + field("kinds", "SEMINAR")
                + field("plannedOn", "15.12.2026");
        Answer first = post("/workshops", form + file(100));
        Answer again = post("/workshops", form + file(100));
        Answer another = post("/workshops", form + file(101));

        assertThat(first.status()).isEqualTo(302);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(another.status()).isEqualTo(422);
    }

    @Test
    void theInterfaceSaysSoInItsOwnWay() {
        Answer answer = post("/api/v1/decisions/reading", file(21 * MEGABYTE));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aFormWhosePartsCannotBeToldApartGetsAPage() {
        String token = field("_csrf", visitor.csrf());

        for (String body : new String[] {
            "",
            "no parts at all",
            token.replace(BOUNDARY, "other"),
            token + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nno end",
            field("x", "y").repeat(500)
        }) {
            Answer answer = send("/language", body);

            assertThat(answer.status())
                    .as(body.substring(0, Math.min(body.length(), 200)))
                    .isBetween(400, 413);
        }
    }

    private Answer post(String path, String parts) {
        return send(path, parts + "--" + BOUNDARY + "--\r\n");
    }

    private Answer send(String path, String body) {
        return new RawRequest("POST", path)
                .header("Host", "127.0.0.1:" + port)
                .header("Cookie", "session=" + visitor.session())
                .body("multipart/form-data; boundary=" + BOUNDARY, body.getBytes(StandardCharsets.UTF_8))
                .send(port);
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(int size) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + "a".repeat(size) + "\r\n";
    }
}
