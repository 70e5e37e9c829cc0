package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.DemoTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who has been a member when, and what the contradictions of the documents (X1 to X20) made of the program. */
@DemoTest
class HistoriesTest {

    private static final Set<String> SEASON_FOUR = Set.of(
            "Pori",
            "Forssa",
            "Hamina",
            "Heinola",
            "Juva",
            "Jyväskylä",
            "Kokkola",
            "Kemijärvi",
            "Kerava",
            "Kouvola",
            "Kuopio",
            "Lahti",
            "Loviisa",
            "Nivala",
            "Nurmijärvi",
            "Pöytyä",
            "Rautavaara",
            "Riihimäki",
            "Rovaniemi",
            "Salo",
            "Mikkeli",
            "Tornio",
            "Järvenpää",
            "Tuusula",
            "Oulu",
            "Utajärvi",
            "Vantaa",
            "Varkaus",
            "Viitasaari");

    /** Season 9 is open for the main road, which enrols into it; what is told here ends before it. */
    private static final int LAST_CLOSED_OR_RUNNING = 8;

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void kuhmoHasBeenAMemberInSeasonsSixAndSeven() {
        assertThat(seasonsOf("290")).containsExactly(6, 7);
        assertThat(client.signedIn("tarkastaja").page("/municipalities/290").text())
                .contains("Kausi 6, 2021–2022", "Kausi 7, 2023–2024");
    }

    /** X3, X4: one case over two seasons, and the case is of the municipality, not of the handling. */
    @Test
    void kuopioHasBeenAMemberInSeasonsThreeFourAndFiveUnderOneCase() {
        assertThat(seasonsOf("297")).containsExactly(3, 4, 5);
        assertThat(caseNumbers("297", 4)).containsExactly("489/00.04/2017");
        assertThat(caseNumbers("297", 5)).containsExactly("489/00.04/2017");
        assertThat(client.signedIn("tarkastaja").page("/municipalities/297").text())
                .contains("Kausi 3, 2015–2016", "Kausi 4, 2017–2018", "Kausi 5, 2019–2020");
    }

    @Test
    void siikajokiHasNeverBeenAMember() {
        assertThat(statesOf("748", 7)).containsExactly("DECLINED");
        assertThat(client.signedIn("tarkastaja").page("/municipalities/748").text())
                .contains("Ei liity");
    }

    /** X13: the counts of 26, 28 and 29 are no error, municipalities join on the way. */
    @Test
    void seasonFourHasItsTwentyNineNamedMembers() {
        Set<String> names = memberships(4).stream()
                .filter(membership -> "ENDED".equals(membership.get("state").asString()))
                .map(membership -> membership.at("/municipality/nameFi").asString())
                .collect(Collectors.toSet());

        assertThat(names).isEqualTo(SEASON_FOUR).hasSize(29);
        Html page = client.signedIn("tarkastaja").page("/memberships?season=4");
        SEASON_FOUR.forEach(name -> assertThat(page.text()).contains(name));
    }

    /** X1: the season is chosen from a list and never read from the text. */
    @Test
    void theSeasonOfADecisionIsARowAndNotAText() {
        Html decision = decisionPage("748", 7);

        assertThat(decision.facts()).containsEntry("Kausi", "7 · 2023–2024");
        assertThat(decision.text()).contains("2022–2023, mikä on virhe");
    }

    /** X2: 30.1.2017 is the day of the earlier handling; given to § 70 it raises a warning and nothing is stored unseen. */
    @Test
    void theDayOfTheEarlierHandlingIsNotTakenForThatOfTheLaterOne() {
        long membership = membership("297", 5);
        long id = client.tree("/api/v1/memberships/" + membership)
                .at("/decisions/0/id")
                .asLong();
        Client coordinator = client.signedIn("koordinaattori");
        Html form = coordinator.page("/decisions/new?municipality=297&season=8");
        Map<String, String> fields = form.form("/decisions");
        fields.put("meetingDate", "2017-01-30");
        fields.put("outcome", "JOIN");

        Html answer = Html.of(coordinator.post("/decisions", fields).body());

        assertThat(answer.text())
                .contains("Tarkista ennen tallennusta", "Kokouspäivä on yli vuoden ennen kautta tai sen jälkeen");
        assertThat(coordinator.page("/decisions/" + id).facts()).containsEntry("Kokouspäivä", "(päivä ei tiedossa)");
    }

    /** X5: the network has one name. */
    @Test
    void theNetworkIsCalledByItsRightName() {
        assertThat(client.page("/").text())
                .contains("Uuden sukupolven organisaatiot ja johtaminen")
                .doesNotContain("Uudistuvien kuntien johtamisen (USO)");
    }

    /** X7, X8: titles of themes are no keys, and there are more seminars than themes. */
    @Test
    void themesAndSeminarsAreCountedApart() {
        JsonNode season = client.tree("/api/v1/seasons/7");

        assertThat(season.get("themes")).hasSize(3);
        assertThat(StreamSupport.stream(season.get("offering").spliterator(), false)
                        .filter(item ->
                                "Teemaseminaari".equals(item.get("title").asString()))
                        .map(item -> item.get("quantity").asInt()))
                .containsExactly(4);
    }

    /** X9: one word for one thing. */
    @Test
    void oneThingHasOneName() {
        for (int season = 1; season <= LAST_CLOSED_OR_RUNNING; season++) {
            assertThat(client.json("/api/v1/seasons/" + season))
                    .doesNotContain("vuorovaikutuksellista", "kehittämistyöpaja");
        }
    }

    /** X10: the six topics are the six sparrings. */
    @Test
    void theSixTopicsAreTheSixSparrings() {
        JsonNode sparring = StreamSupport.stream(
                        client.tree("/api/v1/seasons/8").get("offering").spliterator(), false)
                .filter(item ->
                        "Luottamushenkilösparraus".equals(item.get("title").asString()))
                .findFirst()
                .orElseThrow();

        assertThat(sparring.get("quantity").asInt()).isEqualTo(6);
        assertThat(sparring.get("topics").asString().split("\n")).hasSize(6);
    }

    /** X12: a workshop may be for several groups. */
    @Test
    void aWorkshopIsForAsManyGroupsAsOneLikes() {
        Html form = client.signedIn("koordinaattori").page("/workshops/new?membership=" + membership("781", 8));

        assertThat(form.text())
                .contains(
                        "Poliittinen johto",
                        "Viranhaltijajohto",
                        "Toimialat",
                        "Esimiehet",
                        "Kuntalaiset",
                        "Sidosryhmät");
    }

    /** X14, X15, X20: the proposal, the representative and the budget note may be absent. */
    @Test
    void whatTheDocumentDoesNotSayStaysEmpty() {
        assertThat(decisionPage("748", 7).facts()).doesNotContainKeys("Edustaja", "Talousarviomerkintä");
        assertThat(decisionPage("623", 5).text()).doesNotContain("Päätösehdotus");
        assertThat(decisionPage("781", 8).facts()).doesNotContainKey("Talousarviomerkintä");
    }

    /** X17: no telephone numbers and no pretended addresses of the documents are carried along. */
    @Test
    void thePeopleOfTheDocumentsAreNotListedWithTheirNumbers() {
        Client auditor = client.signedIn("tarkastaja");
        for (int season = 1; season <= LAST_CLOSED_OR_RUNNING; season++) {
            assertThat(auditor.page("/seasons/" + season).text())
                    .doesNotContain("etunimi.sukunimi", "+358", "050 ", "044 ");
        }
    }

    /** X19: exactly 9 000 and exactly 45 000 belong to the middle tier, in the words of every page. */
    @Test
    void bothBoundsBelongToTheMiddleTier() {
        assertThat(client.page("/fees?population=9000").text()).contains("9\u00a0000–45\u00a0000 asukasta");
        assertThat(client.page("/fees?population=45000").text()).contains("9\u00a0000–45\u00a0000 asukasta");
    }

    private Html decisionPage(String code, int season) {
        long id = client.tree("/api/v1/memberships/" + membership(code, season))
                .at("/decisions/0/id")
                .asLong();
        return client.signedIn("tarkastaja").page("/decisions/" + id);
    }

    private List<String> caseNumbers(String code, int season) {
        return StreamSupport.stream(
                        client.tree("/api/v1/memberships/" + membership(code, season))
                                .get("decisions")
                                .spliterator(),
                        false)
                .map(decision -> decision.get("caseNumber").asString())
                .toList();
    }

    /** The seasons up to the present one in which the municipality is or was a member. */
    private Set<Integer> seasonsOf(String code) {
        Set<Integer> seasons = new TreeSet<>();
        for (int season = 1; season <= LAST_CLOSED_OR_RUNNING; season++) {
            if (statesOf(code, season).stream()
                    .anyMatch(List.of("JOINED", "CONTRACTED", "ACTIVE", "ENDED")::contains)) {
                seasons.add(season);
            }
        }
        return seasons;
    }

    private List<String> statesOf(String code, int season) {
        return of(code, season)
                .map(membership -> membership.get("state").asString())
                .toList();
    }

    private long membership(String code, int season) {
        return of(code, season).findFirst().orElseThrow().get("id").asLong();
    }

    private Stream<JsonNode> of(String code, int season) {
        return memberships(season).stream()
                .filter(membership ->
                        code.equals(membership.at("/municipality/code").asString()));
    }

    private List<JsonNode> memberships(int season) {
        return StreamSupport.stream(
                        client.tree("/api/v1/memberships?season=" + season)
                                .get("content")
                                .spliterator(),
                        false)
                .toList();
    }
}
