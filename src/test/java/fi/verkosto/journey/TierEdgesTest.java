package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.DemoTest;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The edges of the fee tiers: both bounds belong to the middle one. */
@DemoTest
class TierEdgesTest {

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 1, 8000", "6, 8999, 8000", "6, 9000, 11000", "6, 45000, 11000", "6, 45001, 16000",
        "7, 1, 9000", "7, 8999, 9000", "7, 9000, 12000", "7, 45000, 12000", "7, 45001, 16000"
    })
    void theInterfaceTellsTheFeeToAnyone(int season, int population, BigDecimal annual) {
        JsonNode fee = client.tree("/api/v1/fees?season=" + season + "&population=" + population);

        assertThat(fee.get("annualFee").decimalValue()).isEqualByComparingTo(annual);
        assertThat(fee.get("totalFee").decimalValue()).isEqualByComparingTo(annual.add(annual));
        assertThat(fee.at("/tier/annualFee").decimalValue()).isEqualByComparingTo(annual);
        assertThat(fee.at("/tier/minPopulation").asInt()).isLessThanOrEqualTo(population);
        assertThat(fee.get("explanation").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void nobodyAtAllHasNoFee(int season) {
        assertThat(client.openly("/api/v1/fees?season=" + season + "&population=0")
                        .statusCode())
                .isIn(400, 422);
        assertThat(client.statusOf("/fees?population=0")).isEqualTo(422);
    }

    /** Neither beyond the numbers nor beyond what is asked, and in the form of RFC 9457. */
    @ParameterizedTest
    @CsvSource({
        "season=7&population=-1, 422",
        "season=7&population=2147483648, 400",
        "season=7&population=9x, 400",
        "season=7, 422",
        "season=7&population=9000&municipality=781, 422",
        "season=77&population=9000, 404",
        "season=7&municipality=000, 404",
        "population=9000, 400"
    })
    void whatHasNoFeeIsRefusedWithAReason(String question, int status) {
        HttpResponse<String> answer = client.openly("/api/v1/fees?" + question);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JsonMapper.builder().build().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @Test
    void theLargestNumberHasAFeeToo() {
        assertThat(client.tree("/api/v1/fees?season=7&population=2147483647")
                        .get("annualFee")
                        .decimalValue())
                .isEqualByComparingTo("16000");
    }

    /** With everything that explains it; no log-in needed. */
    @Test
    void theFeeOfAMunicipalitySaysWhereItComesFrom() {
        JsonNode fee = JsonMapper.builder()
                .build()
                .readTree(
                        client.openly("/api/v1/fees?season=8&municipality=781").body());

        assertThat(fee.get("municipality").asString()).isEqualTo("781");
        assertThat(fee.get("populationDate").asString()).isEqualTo("2023-12-31");
        assertThat(fee.get("population").asInt()).isBetween(3_000, 4_000);
        assertThat(fee.get("populationSource").asString()).contains("Tilastokeskus");
        assertThat(fee.at("/tier/minPopulation").asInt()).isZero();
        assertThat(fee.at("/tier/maxPopulation").asInt()).isEqualTo(8_999);
        assertThat(fee.get("annualFee").decimalValue()).isEqualByComparingTo("9000");
        assertThat(fee.get("totalFee").decimalValue()).isEqualByComparingTo("18000");
        assertThat(fee.get("explanation").asString()).contains("9\u00a0000,00\u00a0€", "31.12.2023", "Tilastokeskus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 8999 | 8\u00a0000,00\u00a0€ | alle\u00a09\u00a0000 asukasta",
                "6 | 9000 | 11\u00a0000,00\u00a0€ | 9\u00a0000–45\u00a0000 asukasta",
                "6 | 45000 | 11\u00a0000,00\u00a0€ | 9\u00a0000–45\u00a0000 asukasta",
                "6 | 45001 | 16\u00a0000,00\u00a0€ | yli\u00a045\u00a0000 asukasta",
                "7 | 8999 | 9\u00a0000,00\u00a0€ | alle\u00a09\u00a0000 asukasta",
                "7 | 9000 | 12\u00a0000,00\u00a0€ | 9\u00a0000–45\u00a0000 asukasta",
                "7 | 45000 | 12\u00a0000,00\u00a0€ | 9\u00a0000–45\u00a0000 asukasta",
                "7 | 45001 | 16\u00a0000,00\u00a0€ | yli\u00a045\u00a0000 asukasta"
            })
    void thePageTellsTheFeeToAnyone(int season, String population, String annual, String tier) {
        Html page = client.page("/fees?season=" + season + "&population=" + population);

        assertThat(page.text()).contains("kauteen " + season, annual, tier);
    }

    @Test
    void thePageAsksForTheSeasonThatRecruits() {
        assertThat(client.page("/fees?population=9000").text()).contains("kauteen 9", "12\u00a0000,00\u00a0€");
    }

    @ParameterizedTest
    @CsvSource({"6, 8\u00a0000, 11\u00a0000, 16\u00a0000", "7, 9\u00a0000, 12\u00a0000, 16\u00a0000"})
    void thePageOfTheSeasonShowsItsTiers(int season, String small, String middle, String large) {
        String page = client.signedIn("tarkastaja").page("/seasons/" + season).text();

        assertThat(page)
                .containsSubsequence("alle\u00a09\u00a0000", small + ",00\u00a0€", "0–8\u00a0999")
                .containsSubsequence("9\u00a0000–45\u00a0000", middle + ",00\u00a0€", "9\u00a0000–45\u00a0000")
                .containsSubsequence("yli\u00a045\u00a0000", large + ",00\u00a0€", "45\u00a0001–");
    }
}
