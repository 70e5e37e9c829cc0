package fi.verkosto.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class DecisionControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private Season season;

    private final Map<String, String> form = new LinkedHashMap<>();

    @BeforeEach
    void formOfSysma() {
        season = world.activeSeason();
        form.clear();
        type("formKey", UUID.randomUUID().toString());
        type("municipality", "781");
        type("season", "8");
        type("caseNumber", "53/00.04.02/2025");
        type("bodyKind", "BOARD");
        type("bodyName", "Kunnanhallitus");
        type("meetingDate", "2025-01-27");
        type("section", "25");
        type("outcome", "JOIN");
        type("publishedOn", "3.2.2025");
    }

    @Test
    void offersTheFormOfAMembershipWithTheNameOfItsBoard() {
        Membership sysma = world.enrolled("781", season);
        Membership kuhmo = world.enrolled("290", season);

        assertThat(get("/decisions/new?membership=" + sysma.getId(), world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"Kunnanhallitus\"",
                        "<option value=\"8\" selected=\"selected\">8 · 2025\u2060–\u20602026");
        assertThat(get("/decisions/new?membership=" + kuhmo.getId(), world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Kaupunginhallitus\"");
    }

    @Test
    void asksForMunicipalityAndSeasonWhenNoneIsGiven() {
        assertThat(get("/decisions/new", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Kuhmo (290)", "8 · 2025\u2060–\u20602026");
        assertThat(get("/decisions/new?municipality=781&season=8", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Kunnanhallitus\"");
    }

    @Test
    void recordsWhatTheFormSays() {
        MvcTestResult result = post("/decisions", world.coordinator());

        assertThat(result).hasRedirectedUrl("/decisions/1");
        assertThat(world.ask("select notified_on || ' ' || final_on from decision"))
                .isEqualTo("2025-02-10 2025-02-25");
        assertThat(world.ask("select state from membership")).isEqualTo("JOINED");
        assertThat(get("/decisions/1", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("53/00.04.02/2025", "27.1.2025", "§\u00a025", "10.2.2025", "24.2.2025", "25.2.2025")
                .doesNotContain("Huomaa tässä");
    }

    @Test
    void recordsRowsAndLeavesEmptyOnesOut() {
        type("guests[0].name", "Timo Testi");
        type("guests[0].organisation", "FCG");
        type("guests[0].arrivedAt", "18:30");
        type("guests[0].leftAt", "18.42");
        type("guests[0].leftBeforeDecision", "true");
        type("guests[1].name", "");
        type("attachments[0].ordinal", "2");
        type("attachments[0].label", "Esite");
        type("attachments[1].label", "Sopimus");
        type("attachments[1].identifier", "489/2017");
        type("representatives[1].name", "Maija Malli");

        assertThat(post("/decisions", world.coordinator())).hasRedirectedUrl("/decisions/1");

        assertThat(world.ask("select name || organisation || arrived_at || left_at || left_before_decision"
                        + " from decision_guest"))
                .isEqualTo("Timo TestiFCG18:30:0018:42:00true");
        assertThat(world.ask("select string_agg(ordinal || label, ',' order by ordinal) from decision_attachment"))
                .isEqualTo("2Esite,3Sopimus");
        assertThat(world.ask("select ordinal || name from decision_representative"))
                .isEqualTo("1Maija Malli");
        assertThat(get("/decisions/1/edit", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"18:30\"", "name=\"guests[2].name\"", "name=\"attachments[3].label\"");
    }

    @Test
    void warnsBeforeSavingAndSavesAnywayTheSecondTime() {
        type("publishedOn", "");
        type("meetingDate", "2017-01-30");

        MvcTestResult first = post("/decisions", world.coordinator());

        assertThat(first)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Tallenna silti",
                        "yli vuoden ennen kautta",
                        "name=\"seen\" value=\"DATE_OUTSIDE_SEASON,NO_PUBLICATION_DATE\"");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
        assertThat(world.ask("select count(*) from membership")).isEqualTo("0");

        type("seen", "DATE_OUTSIDE_SEASON,NO_PUBLICATION_DATE");
        assertThat(post("/decisions", world.coordinator())).hasRedirectedUrl("/decisions/1");
        assertThat(get("/decisions/1", world.coordinator()))
                .bodyText()
                .contains("Huomaa tässä", "yli vuoden ennen kautta");
    }

    @Test
    void keepsEverythingThatWasTyped() {
        type("meetingDate", "ei tiedossa");
        type("section", "kaksi");
        type("annualFee", "paljon");
        type("caseNumber", "asia");
        type("bodyName", "");
        type("outcome", "");
        type("unanimous", "true");
        type("votesFor", "7");
        type("minutesUrl", "javascript:alert(1)");
        type("resolution", "Päätettiin <b>liittyä</b>");
        type("preparerName", "Maija Malli");
        type("preparerActing", "true");
        type("guests[0].name", "Timo Testi");
        type("guests[0].arrivedAt", "puoli seitsemän");
        type("attachments[0].ordinal", "eka");
        type("attachments[0].label", "Sopimus");
        type("attachments[1].label", "Esite");
        type("representatives[0].title", "hallintojohtaja");
        type("totalFee", "18 000");
        type("publishedOn", "2025-02-03");

        MvcTestResult result = post("/decisions", world.coordinator());

        assertThat(result)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "value=\"ei tiedossa\"",
                        "value=\"kaksi\"",
                        "value=\"paljon\"",
                        "value=\"asia\"",
                        "value=\"7\"",
                        "value=\"javascript:alert(1)\"",
                        "P&auml;&auml;tettiin &lt;b&gt;liitty&auml;&lt;/b&gt;",
                        "value=\"Maija Malli\"",
                        "value=\"Timo Testi\"",
                        "value=\"puoli seitsem&auml;n\"",
                        "value=\"eka\"",
                        "value=\"Sopimus\"",
                        "value=\"Esite\"",
                        "value=\"hallintojohtaja\"",
                        "value=\"18&nbsp;000,00&nbsp;&euro;\"",
                        "value=\"2025-02-03\"",
                        "href=\"#guests[0].arrivedAt\"",
                        "href=\"#representatives[0].name\"",
                        "Yksimielisessä päätöksessä ei ole ääniä",
                        "Anna kellonaika muodossa 9.30",
                        "Anna asianumero, jossa on ainakin yksi numero");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notifiedOn=2025-02-02", "finalOn=2025-02-10", "annualFee=-1", "section=0", "votesFor=-1"})
    void refusesWhatTheDatabaseWouldRefuse(String pair) {
        String[] field = pair.split("=");
        type(field[0], field[1]);

        assertThat(post("/decisions", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#" + field[0] + "\"");
    }

    @Test
    void leadsToAHandlingThatIsThereAlready() {
        post("/decisions", world.coordinator());
        type("formKey", UUID.randomUUID().toString());
        type("resolution", "Toiseen kertaan");

        assertThat(post("/decisions", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("on jo kirjattu", "href=\"/decisions/1\"", "Toiseen kertaan");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("1");
    }

    @Test
    void hasOneEffectWhenItIsPostedTwice() {
        MvcTestResult first = post("/decisions", world.coordinator());
        MvcTestResult second = post("/decisions", world.coordinator());

        assertThat(first).hasRedirectedUrl("/decisions/1");
        assertThat(second).hasRedirectedUrl("/decisions/1");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("1");
        assertThat(world.ask("select count(*) from membership_transition")).isEqualTo("2");
    }

    @Test
    void showsTheRefusalOfASeasonOnTheForm() {
        world.season(10, 2029, draft -> {});
        type("season", "10");
        type("seen", "DATE_OUTSIDE_SEASON");

        assertThat(post("/decisions", world.coordinator())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(world.ask("select count(*) from municipal_case")).isEqualTo("0");
    }

    @Test
    void correctsWithAReasonAndWritesItDown() {
        post("/decisions", world.coordinator());
        type("version", "0");
        type("section", "26");

        assertThat(post("/decisions/1", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#correctionReason\"");

        type("correctionReason", "Pykälä oli väärin");
        assertThat(post("/decisions/1", world.coordinator())).hasRedirectedUrl("/decisions/1");
        assertThat(get("/decisions/1", world.coordinator())).bodyText().contains("§\u00a026", "Pykälä oli väärin");
        assertThat(get("/decisions/1/history", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Pykälä", "<del>25</del>", "<ins>26</ins>", "Asianumero");
    }

    @Test
    void warnsOfTheMembershipThatACorrectionLeavesWithoutItsDecision() {
        world.openSeason();
        post("/decisions", world.coordinator());
        type("version", "0");
        type("season", "9");
        type("correctionReason", "Väärä kausi");
        type("seen", "DATE_OUTSIDE_SEASON");

        assertThat(post("/decisions/1", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ei tämän jälkeen jää yhtään liittymispäätöstä", "FORMER_MEMBERSHIP_STAYS");
        type("season", "8");
        type("outcome", "UNKNOWN");
        assertThat(post("/decisions/1", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("FORMER_MEMBERSHIP_STAYS");
        type("season", "9");
        type("outcome", "JOIN");
        type("seen", "DATE_OUTSIDE_SEASON,FORMER_MEMBERSHIP_STAYS");
        assertThat(post("/decisions/1", world.coordinator())).hasRedirectedUrl("/decisions/1");
        assertThat(world.ask("select string_agg(state, ' ') from membership")).isEqualTo("JOINED JOINED");
    }

    @ParameterizedTest
    @CsvSource({
        "publishedOn, 2025-01-26, Julkaisupäivä ei voi olla ennen kokousta",
        "publishedOn, 0001-02-03, Anna päivä vuosilta 2000–2099",
        "meetingDate, 0025-01-27, Anna päivä vuosilta 2000–2099",
        "notifiedOn, 2025-01-20, Tiedoksisaanti ei voi olla ennen kokousta",
        "finalOn, 2125-02-03, Anna päivä vuosilta 2000–2099"
    })
    void refusesDaysThatCannotBe(String field, String day, String message) {
        type(field, day);

        assertThat(post("/decisions", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#" + field + "\"", message);
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
    }

    @Test
    void showsWhoSavedInBetween() {
        post("/decisions", world.coordinator());
        type("version", "0");
        type("section", "26");
        type("correctionReason", "Pykälä oli väärin");
        post("/decisions/1", world.admin());
        type("section", "27");

        assertThat(post("/decisions/1", world.coordinator()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("value=\"27\"", "name=\"version\" value=\"1\"", "Testi admin@test.example");
    }

    @Test
    void keepsADeclineVisible() {
        type("outcome", "DECLINE");
        type("declineReason", "Talous");
        assertThat(post("/decisions", world.coordinator())).hasRedirectedUrl("/decisions/1");

        assertThat(get("/decisions/1", world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Ei liity", "jäädä pois");
        assertThat(get("/decisions?outcome=DECLINE&season=8", world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Sysmä", "Ei liity")
                .doesNotContain("href=\"/decisions/new\"");
        assertThat(get("/decisions?outcome=JOIN", world.auditor()))
                .bodyText()
                .contains("Rajauksella ei löydy päätöksiä")
                .doesNotContain("Sysmä");
    }

    @Test
    void showsAContactPersonTheirOwnMunicipalitysDecisionsOnly() {
        post("/decisions", world.coordinator());

        assertThat(get("/decisions/1", world.contact("781")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/decisions/1/edit");
        assertThat(get("/decisions/1/history", world.contact("781"))).hasStatusOk();
        assertThat(get("/decisions/1", world.contact("748"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/decisions/1/history", world.contact("748"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsOnlyTheNetworksStaffWrite() {
        post("/decisions", world.coordinator());
        Map<String, String> before = world.tableHashes();
        type("formKey", UUID.randomUUID().toString());
        type("section", "99");

        for (RequestPostProcessor reader : new RequestPostProcessor[] {world.contact("781"), world.auditor()}) {
            assertThat(post("/decisions", reader)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post("/decisions/1", reader)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get("/decisions/new", reader)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get("/decisions/1/edit", reader)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/decisions", world.contact("781"))).hasStatus(HttpStatus.FORBIDDEN);
        before.remove("account");
        before.remove("account_municipality");
        before.remove("change");
        assertThat(world.tableHashes()).containsAllEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void speaksEveryLanguage(String language) {
        post("/decisions", world.coordinator());

        for (String page : new String[] {"/decisions", "/decisions/1", "/decisions/1/edit", "/decisions/1/history"}) {
            assertThat(mvc.get()
                            .uri(page)
                            .locale(Locale.forLanguageTag(language))
                            .with(world.coordinator())
                            .exchange())
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void answersTheSameCorrectionTwiceAlike() {
        post("/decisions", world.coordinator());
        type("version", "0");
        type("section", "26");
        type("correctionReason", "Pykälä oli väärin");

        assertThat(post("/decisions/1", world.coordinator())).hasRedirectedUrl("/decisions/1");
        assertThat(post("/decisions/1", world.coordinator())).hasRedirectedUrl("/decisions/1");
        type("title", "Muuta");
        assertThat(post("/decisions/1", world.coordinator()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Olet itse tallentanut", "href=\"/decisions/1/history\"");
    }

    @Test
    void leadsFromAUsedFormToWhatItHasMadeAndToAnEmptyOne() {
        post("/decisions", world.coordinator());
        type("section", "27");

        assertThat(post("/decisions", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"/decisions/1\"", "Avaa aiemmin tallennettu")
                .contains("href=\"/decisions/new?season=8&amp;municipality=781\"");
        assertThat(post("/decisions", world.admin()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .doesNotContain("href=\"/decisions/1\"");
    }

    @Test
    void asksForTheReasonOfADeclineAtItsField() {
        type("outcome", "DECLINE");

        assertThat(post("/decisions", world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("<a href=\"#declineReason\">", "id=\"declineReason-error\"");
    }

    @Test
    void opensNoFormOfAClosedSeason() throws SQLException {
        Membership sysma = world.enrolled("781", season);
        post("/decisions", world.coordinator());
        world.execute("update season set state = 'CLOSED'");

        for (String address : List.of("/decisions/1/edit", "/decisions/new?membership=" + sysma.getId())) {
            assertThat(get(address, world.coordinator()))
                    .as(address)
                    .hasRedirectedUrl("/start")
                    .flash()
                    .containsKey("refusal");
        }
    }

    @Test
    void tellsOfAPageAfterTheLastOneAndLeavesOddFiltersAside() {
        post("/decisions", world.coordinator());

        assertThat(get("/decisions?page=999", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Tätä sivua ei ole", "Ensimmäiselle sivulle")
                .doesNotContain("ei ole vielä kirjattu");
        assertThat(get("/decisions?page=abc&outcome=NONE&season=x", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Sysmä");
    }

    private void type(String field, String value) {
        form.put(field, value);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor who) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(who);
        form.forEach(request::param);
        return request.exchange();
    }
}
