package fi.verkosto.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.MinutesInFiles;
import fi.verkosto.decision.MinutesService;
import fi.verkosto.support.DemoTest;
import fi.verkosto.support.NetworkDocuments;
import fi.verkosto.support.TestWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Minutes read by the interface: the network's own documents (golden cases G1 to G5), and what is refused. */
@DemoTest
class ReadingApiTest {

    private static final String COORDINATOR = "demo-coordinator-token";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    static Stream<Golden> goldenCases() {
        return Stream.of(
                new Golden("000", "290", """
                        [{"season": {"number": 6}, "body": "Kaupunginhallitus", "bodyKind": "BOARD", "meetingDate": "2021-01-26",
                          "section": 27, "caseNumber": "41/00.01.03.00/2021", "title": "USO-verkostoprojektiin liittyminen",
                          "preparer": {"name": "Tytti Määttä", "title": "kaupunginjohtaja", "acting": false},
                          "presenter": {"name": "Tytti Määttä", "title": "kaupunginjohtaja", "acting": false},
                          "guests": [], "outcome": "JOIN", "unanimous": true, "votes": null, "annualFee": null, "totalFee": null},
                         {"season": {"number": 7}, "meetingDate": "2022-11-22", "section": 320,
                          "caseNumber": "41/00.01.03.00/2021", "outcome": "JOIN", "annualFee": 9000.00}]
                        """),
                new Golden("001", "748", """
                        [{"meetingDate": "2023-01-09", "section": 21, "caseNumber": "13/00.04.01/2023", "outcome": "DECLINE",
                          "unanimous": true, "annualFee": 9000.00,
                          "guests": [{"name": "Timo Nousiainen", "organisation": "FCG", "from": "18:30", "to": "18:42", "left": true}]}]
                        """),
                new Golden("002", null, "[]"),
                new Golden("003", "781", """
                        [{"season": {"number": 8}, "meetingDate": "2025-01-27", "section": 25, "caseNumber": "53/00.04.02/2025",
                          "preparer": {"name": "Lasse Peltonen", "title": "kunnanjohtaja", "acting": true},
                          "presenter": {"name": null, "title": "kunnanjohtaja", "acting": false},
                          "outcome": "JOIN", "unanimous": true, "annualFee": 9000.00, "totalFee": 18000.00}]
                        """),
                new Golden("004", "297", """
                        [{"season": null, "meetingDate": "2017-01-30", "section": 45, "outcome": "UNKNOWN"},
                         {"season": {"number": 5}, "meetingDate": null, "section": 70, "caseNumber": "489/00.04/2017", "outcome": "JOIN",
                          "unanimous": true, "annualFee": 17000.00}]
                        """));
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void readsTheNetworksOwnDocuments(Golden golden) throws Exception {
        String text = golden.text();
        HttpResponse<String> answer = post(COORDINATOR, "text/plain; charset=UTF-8", BodyPublishers.ofString(text));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode reading = JSON.readTree(answer.body());
        assertThat(reading.path("municipality").path("code").asString(null)).isEqualTo(golden.municipality());
        assertHandlings(golden.handlings(), reading.get("handlings").toString());
        reading.get("passages")
                .propertyStream()
                .forEach(passage -> assertThat(passage.getValue().get("end").asInt())
                        .as(passage.getKey())
                        .isGreaterThanOrEqualTo(passage.getValue().get("start").asInt())
                        .isLessThanOrEqualTo(text.length()));
    }

    private static void assertHandlings(String expected, String read) throws JSONException {
        JSONAssert.assertEquals(expected, read, JSONCompareMode.STRICT_ORDER);
    }

    @Test
    void saysNullWhereTheTextSaysNothing() throws Exception {
        String text = "Sysmän kunnanhallitus päätti olla liittymättä USO-verkostoon.";

        JsonNode reading = JSON.readTree(
                post(COORDINATOR, "text/plain", BodyPublishers.ofString(text)).body());

        assertThat(reading.propertyNames())
                .containsExactlyInAnyOrder("municipality", "handlings", "warnings", "passages");
        for (JsonNode handling : reading.get("handlings")) {
            assertThat(handling.propertyNames())
                    .containsExactlyInAnyOrder(
                            "season",
                            "body",
                            "bodyKind",
                            "meetingDate",
                            "section",
                            "caseNumber",
                            "title",
                            "preparer",
                            "presenter",
                            "guests",
                            "proposal",
                            "resolution",
                            "outcome",
                            "unanimous",
                            "votes",
                            "annualFee",
                            "totalFee",
                            "representatives",
                            "attachments");
            assertThat(handling.get("caseNumber").isNull()).isTrue();
            assertThat(handling.get("outcome").asString()).isNotEqualTo("JOIN");
        }
    }

    @Test
    void speaksOfItsDoubtsInTheLanguageOfTheOneWhoAsks() throws Exception {
        String text = "Kunnan kesäretki tehtiin Kolille.";

        HttpResponse<String> answer =
                post(COORDINATOR, "text/plain", BodyPublishers.ofString(text), "Accept-Language", "en");

        JsonNode warning = JSON.readTree(answer.body()).get("warnings").get(0);
        assertThat(warning.get("code").asString()).isEqualTo("NOT_ABOUT_NETWORK");
        assertThat(warning.get("message").asString()).isEqualTo("The text does not seem to be about the network.");
        assertThat(warning.get("start").isNumber() && warning.get("end").isNumber())
                .isTrue();
    }

    @Test
    void speaksTheLanguageOfTheOwnerWhereNoneIsAskedFor() throws Exception {
        world.execute("with a as (insert into account (email, name, role, language) values"
                + " ('svenska@verkosto.example', 'Svea Exempel', 'COORDINATOR', 'sv') returning id)"
                + " insert into api_token (account_id, name, token_hash, created_at) select id, 'Nyckel',"
                + " encode(sha256('svensk nyckel'), 'hex'), now() from a");
        String text = "Kunnan kesäretki tehtiin Kolille.";

        JsonNode owner = JSON.readTree(post("svensk nyckel", "text/plain", BodyPublishers.ofString(text))
                .body());
        JsonNode asked = JSON.readTree(
                post("svensk nyckel", "text/plain", BodyPublishers.ofString(text), "Accept-Language", "fi")
                        .body());

        assertThat(owner.at("/warnings/0/message").asString()).isEqualTo("Texten verkar inte gälla nätverket.");
        assertThat(asked.at("/warnings/0/message").asString()).isEqualTo("Teksti ei näytä koskevan verkostoa.");
    }

    @ParameterizedTest
    @CsvSource({"text/plain,'',422", "text/plain,' ',422", "application/json,{},415", "x,text,415"})
    void refusesWhatItCannotRead(String type, String body, int status) throws Exception {
        assertProblem(post(COORDINATOR, type, BodyPublishers.ofString(body)), status);
    }

    @Test
    void refusesOtherThanTextAndTooMuchOfIt() throws Exception {
        byte[] latin = "Päätös".getBytes(StandardCharsets.ISO_8859_1);
        byte[] long_ = new byte[MinutesService.LONGEST + 1];
        Arrays.fill(long_, (byte) 'x');

        assertProblem(post(COORDINATOR, "text/plain", BodyPublishers.ofByteArray(latin)), 422);
        assertProblem(post(COORDINATOR, "text/plain; charset=nonsense", BodyPublishers.ofByteArray(latin)), 415);
        assertProblem(post(COORDINATOR, "text/plain", BodyPublishers.ofByteArray(long_)), 413);
        assertThat(post(COORDINATOR, "text/plain; charset=ISO-8859-1", BodyPublishers.ofByteArray(latin))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "odt", "txt"})
    void readsAFileOfEveryKind(String kind) throws Exception {
        byte[] file = MinutesInFiles.of(kind, "Sysmän kunta", 25);

        HttpResponse<String> answer = post(COORDINATOR, "multipart/form-data; boundary=x", part("file", file));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JSONAssert.assertEquals("""
                {"municipality": {"code": "781"}, "handlings": [{"meetingDate": "2026-11-16", "section": 25, "outcome": "JOIN"}]}
                """, answer.body(), JSONCompareMode.LENIENT);
    }

    @Test
    void refusesAFileThatItCannotRead() throws Exception {
        String form = "multipart/form-data; boundary=x";

        assertProblem(post(COORDINATOR, form, part("file", new byte[] {1, 2, 3})), 422);
        assertProblem(post(COORDINATOR, form, part("other", "teksti".getBytes(StandardCharsets.UTF_8))), 422);
        assertProblem(post(COORDINATOR, form, part("file", new byte[20 * 1024 * 1024 + 1])), 413);
    }

    private static BodyPublisher part(String name, byte[] content) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"poytakirja\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--x--\r\n"));
    }

    @Test
    void isForTheNetworksStaffOnly() throws Exception {
        assertProblem(post("nobody's", "text/plain", BodyPublishers.ofString("x")), 401);
        assertProblem(post("", "text/plain", BodyPublishers.ofString("x")), 401);
    }

    @Test
    void isDescribedForProgramsAndPeople() throws Exception {
        JsonNode post = JSON.readTree(get("/api/v1/openapi")).at("/paths/~1api~1v1~1decisions~1reading/post");

        assertThat(post.path("requestBody").path("content").propertyNames())
                .contains("text/plain", "multipart/form-data");
        assertThat(post.path("responses").has("200")).isTrue();
        assertThat(get("/api")).contains("POST /api/v1/decisions/reading", "GET /api/v1/fees");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String token, String type, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/v1/decisions/reading"))
                .header("Content-Type", type)
                .POST(body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A document by the beginning of its name, and what must be read of it. */
    record Golden(String file, String municipality, String handlings) {

        String text() throws IOException {
            NetworkDocuments.assumePresent();
            try (Stream<Path> files = Files.list(NetworkDocuments.FOLDER)) {
                return Files.readString(
                        files.filter(path -> path.getFileName().toString().startsWith(file))
                                .findFirst()
                                .orElseThrow());
            }
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
