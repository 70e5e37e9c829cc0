package fi.verkosto.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seasons and memberships as programs read them: exactly these fields, and one's own rows only. */
@AppTest
class MembershipApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void listsTheMembershipsOfASeason() {
        Season season = world.activeSeason();
        Membership sysma = world.member("781", season);
        world.enrolled("297", season);
        world.enrolled("290", world.openSeason());

        JsonNode list = ask("/memberships?season=8", world.coordinator());

        assertThat(list.propertyNames()).containsExactlyInAnyOrder("content", "page");
        assertThat(list.at("/page/size").asInt()).isEqualTo(500);
        assertThat(list.at("/page/totalElements").asInt()).isEqualTo(2);
        JsonNode row = list.get("content")
                .valueStream()
                .filter(one -> one.get("id").asLong() == sysma.getId())
                .findFirst()
                .orElseThrow();
        assertThat(row.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "season", "municipality", "state", "population", "annualFee", "totalFee", "joinedOn");
        assertThat(row.get("municipality").propertyNames()).containsExactlyInAnyOrder("code", "nameFi", "nameSv");
        assertThat(row.at("/municipality/code").asString()).isEqualTo("781");
        assertThat(row.get("state").asString()).isEqualTo("JOINED");
        assertThat(row.get("joinedOn").asString()).isEqualTo("2025-01-01");
        assertThat(row.get("annualFee").decimalValue()).isEqualByComparingTo("9000");
        assertThat(row.get("totalFee").decimalValue()).isEqualByComparingTo("18000");
        assertThat(row.get("population").asInt()).isPositive();
        assertThat(ask("/memberships", world.coordinator())
                        .at("/page/totalElements")
                        .asInt())
                .isEqualTo(3);
        assertThat(ask("/memberships?season=77", world.coordinator()).get("content"))
                .isEmpty();
    }

    @Test
    void showsAMembershipWithItsDecisionsAndSlots() {
        Membership sysma = world.member("781", world.activeSeason());

        JsonNode whole = ask("/memberships/" + sysma.getId(), world.coordinator());

        assertThat(whole.propertyNames()).contains("decisions", "workshops", "state", "annualFee", "totalFee");
        assertThat(whole.get("decisions")).isEmpty();
        JsonNode workshops = whole.get("workshops");
        assertThat(workshops.propertyNames()).containsExactlyInAnyOrder("quota", "used", "reserved", "free", "slots");
        assertThat(workshops.get("quota").asInt()).isEqualTo(5);
        assertThat(workshops.get("free").asInt()).isEqualTo(5);
        assertThat(workshops.get("slots")).hasSize(5);
        assertThat(workshops.at("/slots/0/state").asString()).isEqualTo("FREE");
    }

    @Test
    void hidesTheMembershipsOfOthers() {
        Season season = world.activeSeason();
        Membership sysma = world.member("781", season);
        Membership kuopio = world.member("297", season);
        RequestPostProcessor contact = world.contact("781");

        assertThat(ask("/memberships?season=8", contact)
                        .at("/page/totalElements")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/memberships/" + sysma.getId(), contact)).hasStatusOk();
        assertThat(get("/memberships/" + kuopio.getId(), contact))
                .hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(get("/memberships/999999", contact)).hasStatus(404);
    }

    @Test
    void listsSeasonsTheNewestFirst() {
        world.activeSeason();
        world.openSeason();
        world.season(10, 2029, draft());

        JsonNode list = ask("/seasons", world.coordinator());

        assertThat(list.get("content")
                        .valueStream()
                        .map(season -> season.get("number").asInt())
                        .toList())
                .containsExactly(10, 9, 8);
        assertThat(list.at("/content/0").propertyNames())
                .containsExactlyInAnyOrder("number", "startsOn", "endsOn", "state", "leadTheme");
        JsonNode nine = ask("/seasons/9", world.coordinator());
        assertThat(nine.get("tiers")).hasSize(3);
        assertThat(nine.at("/tiers/1/minPopulation").asInt()).isEqualTo(9_000);
        assertThat(nine.at("/tiers/1/maxPopulation").asInt()).isEqualTo(45_000);
        assertThat(nine.at("/tiers/2/maxPopulation").isNull()).isTrue();
        assertThat(nine.at("/themes/0/title").asString()).isEqualTo("Kestävä johtaminen");
        assertThat(nine.at("/offering/0/quantity").asInt()).isEqualTo(4);
        assertThat(get("/seasons/77", world.coordinator())).hasStatus(404);
    }

    /** What is still being set up is nobody's business outside the office: no season, and no fee. */
    @Test
    void hidesASeasonThatIsBeingSetUp() {
        world.season(10, 2029, draft());
        RequestPostProcessor contact = world.contact("781");

        assertThat(ask("/seasons", contact).get("content")).isEmpty();
        assertThat(get("/seasons/10", contact)).hasStatus(404);
        assertThat(get("/fees?season=10&population=9000", world.coordinator())).hasStatus(404);
    }

    private static Consumer<Season> draft() {
        return season -> {};
    }

    private JsonNode ask(String path, RequestPostProcessor who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).hasStatusOk();
        return JSON.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri("/api/v1" + path).with(who).exchange();
    }
}
