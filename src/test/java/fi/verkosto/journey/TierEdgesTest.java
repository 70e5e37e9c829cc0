package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.DemoTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

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
