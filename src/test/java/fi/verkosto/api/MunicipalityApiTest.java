package fi.verkosto.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class MunicipalityApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void tellsEverythingOfAMunicipality() {
        JsonNode municipality = ask("/507");

        assertThat(municipality.propertyNames())
                .containsExactlyInAnyOrder(
                        "code",
                        "nameFi",
                        "nameSv",
                        "kind",
                        "language",
                        "region",
                        "latitude",
                        "longitude",
                        "populations",
                        "formerMunicipalities");
        assertThat(municipality.get("code").asString()).isEqualTo("507");
        assertThat(municipality.get("nameFi").asString()).isEqualTo("Mäntyharju");
        assertThat(municipality.get("kind").asString()).isEqualTo("MUNICIPALITY");
        assertThat(municipality.get("language").asString()).isEqualTo("FI");
        assertThat(municipality.get("region").asString()).isEqualTo("10");
        assertThat(municipality.get("latitude").asDouble()).isBetween(61.0, 62.0);
        assertThat(municipality.get("populations")).hasSize(25);
        JsonNode last = municipality
                .get("populations")
                .valueStream()
                .filter(figure -> figure.get("year").asInt() == 2024)
                .findFirst()
                .orElseThrow();
        assertThat(last.get("population").asInt()).isEqualTo(7_057);
        assertThat(last.get("source").asString()).contains("Tilastokeskus");
        JsonNode former = municipality.get("formerMunicipalities").get(0);
        assertThat(former.get("code").asString()).isEqualTo("588");
        assertThat(former.get("nameFi").asString()).isEqualTo("Pertunmaa");
        assertThat(former.get("mergedOn").asString()).isEqualTo("2025-01-01");
    }

    @Test
    void leadsFromAMergedCodeToTheSuccessor() {
        assertThat(ask("/588").get("code").asString()).isEqualTo("507");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "5", "Sysm%C3%A4", "7811"})
    void doesNotKnowWhatIsNoCode(String code) {
        assertThat(get("/" + code, world.coordinator())).hasStatus(404).hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"pertunmaa, 507", "588, 507", "hameenlinna, 109", "TAVASTEHUS, 109", "781, 781"})
    void findsByAnyNameOrCodePresentOrFormer(String query, String code) {
        JsonNode found = ask("?query=" + query);

        assertThat(found.get("content")
                        .valueStream()
                        .map(row -> row.get("code").asString())
                        .toList())
                .containsExactly(code);
        assertThat(found.at("/content/0").propertyNames()).containsExactlyInAnyOrder("code", "nameFi", "nameSv");
    }

    @Test
    void answersFiveHundredAPageUnlessToldOtherwise() {
        JsonNode all = ask("");

        assertThat(all.propertyNames()).containsExactlyInAnyOrder("content", "page");
        assertThat(all.get("content")).hasSize(308);
        assertThat(page(all)).containsExactly(500, 0, 308, 1);
        JsonNode last = ask("?size=100&page=3");
        assertThat(last.get("content")).hasSize(8);
        assertThat(page(last)).containsExactly(100, 3, 308, 4);
        assertThat(page(ask("?size=500"))).containsExactly(500, 0, 308, 1);
        assertThat(ask("?page=1").get("content")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=501", "size=0", "size=-1", "page=-1", "page=x", "size=99999999999"})
    void refusesOtherPages(String paging) {
        assertThat(get("?" + paging, world.coordinator())).hasStatus(400).hasContentType("application/problem+json");
    }

    @Test
    void showsAContactPersonTheOwnMunicipalityOnly() {
        RequestPostProcessor contact = world.contact("781");

        JsonNode list = JSON.readTree(bytes(get("", contact)));

        assertThat(page(list)).containsExactly(500, 0, 1, 1);
        assertThat(list.at("/content/0/code").asString()).isEqualTo("781");
        assertThat(get("/781", contact)).hasStatusOk();
        assertThat(get("/507", contact)).hasStatus(404);
        assertThat(get("/588", contact)).hasStatus(404);
    }

    private JsonNode ask(String rest) {
        MvcTestResult answer = get(rest, world.coordinator());
        assertThat(answer).hasStatusOk();
        return JSON.readTree(bytes(answer));
    }

    private MvcTestResult get(String rest, RequestPostProcessor who) {
        return mvc.get()
                .uri(java.net.URI.create("/api/v1/municipalities" + rest))
                .with(who)
                .exchange();
    }

    private static String bytes(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<Integer> page(JsonNode list) {
        JsonNode page = list.get("page");
        return List.of(
                page.get("size").asInt(),
                page.get("number").asInt(),
                page.get("totalElements").asInt(),
                page.get("totalPages").asInt());
    }
}
