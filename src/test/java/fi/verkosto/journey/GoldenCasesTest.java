package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.DemoTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.json.JSONException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The network's own documents (golden cases G1 to G6) as they stand in the demonstration: every field, by interface and page. */
@DemoTest
class GoldenCasesTest {

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void signIn() {
        client = new Client(port).signedIn("tarkastaja");
    }

    @Test
    void kuhmoJoinsSeasonSix() throws JSONException {
        long id = holds("290", 6, """
            {"season": 6, "municipality": {"code": "290", "nameFi": "Kuhmo"}, "state": "ENDED", "joinedOn": "2021-01-26",
             "annualFee": 8000.00, "totalFee": 16000.00, "feeOverrideReason": null,
             "workshops": {"quota": 5, "used": 0, "reserved": 0, "free": 0},
             "decisions": [{"season": 6, "caseNumber": "41/00.01.03.00/2021", "bodyKind": "BOARD", "body": "Kaupunginhallitus",
               "meetingDate": "2021-01-26", "section": 27, "outcome": "JOIN", "unanimous": true,
               "preparer": {"name": "Tytti Määttä", "title": "kaupunginjohtaja", "acting": false},
               "presenter": {"name": "Tytti Määttä", "title": "kaupunginjohtaja", "acting": false},
               "annualFee": 8000.00, "totalFee": 16000.00, "budgetNote": "Liittyminen on huomioitu talousarviossa.",
               "attachments": [{"ordinal": 1, "label": "Verkoston kuvaus"}], "guests": [], "representatives": []}]}
            """);

        Map<String, String> decision = decisionPage(id, 0).facts();
        assertThat(decision)
                .containsEntry("Kausi", "6 · 2021–2022")
                .containsEntry("Asianumero", "41/00.01.03.00/2021")
                .containsEntry("Toimielin", "Kaupunginhallitus")
                .containsEntry("Kokouspäivä", "26.1.2021")
                .containsEntry("Pykälä", "§\u00a027")
                .containsEntry("Valmistelija", "kaupunginjohtaja Tytti Määttä")
                .containsEntry("Esittelijä", "kaupunginjohtaja Tytti Määttä")
                .containsEntry("Yksimielisyys", "Yksimielinen")
                .containsEntry("Vuosimaksu pöytäkirjassa", "8\u00a0000,00\u00a0€")
                .containsEntry("Koko kauden maksu pöytäkirjassa", "16\u00a0000,00\u00a0€")
                .containsEntry("Talousarviomerkintä", "Liittyminen on huomioitu talousarviossa.");
        assertThat(decisionPage(id, 0).text()).contains("Liittyy", "1 Verkoston kuvaus");
        assertThat(membershipPage(id))
                .contains(
                        "Päättynyt",
                        "8\u00a0000,00\u00a0€ vuodessa",
                        "16\u00a0000,00\u00a0€",
                        "26.1.2021",
                        "alle\u00a09\u00a0000");
        assertThat(offering(6))
                .containsEntry("Vuorovaikutteinen seminaari", 6)
                .containsEntry("Luottamushenkilöiden valmennus- ja vertaistukitilaisuus", 2);
        assertThat(client.page("/seasons/6").text()).contains("Matkakustannukset laskutettiin toteutuneina");
    }

    @Test
    void kuhmoJoinsSeasonSevenUnderTheSameCase() throws JSONException {
        long id = holds("290", 7, """
            {"season": 7, "state": "ENDED", "joinedOn": "2022-11-22", "annualFee": 9000.00, "totalFee": 18000.00,
             "previousAnnualFee": 8000.00, "workshops": {"quota": 5},
             "decisions": [{"season": 7, "caseNumber": "41/00.01.03.00/2021", "bodyKind": "BOARD", "body": "Kaupunginhallitus",
               "meetingDate": "2022-11-22", "section": 320, "outcome": "JOIN", "unanimous": true,
               "preparer": {"name": null, "title": null, "acting": false},
               "presenter": {"name": "Tytti Määttä", "title": "kaupunginjohtaja", "acting": false},
               "annualFee": 9000.00, "totalFee": 18000.00, "attachments": []}]}
            """);

        Html page = decisionPage(id, 0);
        assertThat(page.facts())
                .containsEntry("Kausi", "7 · 2023–2024")
                .containsEntry("Asianumero", "41/00.01.03.00/2021")
                .containsEntry("Kokouspäivä", "22.11.2022")
                .containsEntry("Pykälä", "§\u00a0320")
                .containsEntry("Esittelijä", "kaupunginjohtaja Tytti Määttä")
                .doesNotContainKey("Valmistelija");
        assertThat(page.text())
                .contains("Kaupunginhallitus 26.1.2021 §\u00a027", "Kaupunginhallitus 22.11.2022 §\u00a0320")
                .doesNotContain("yli vuoden ennen kautta");
        assertThat(membershipPage(id)).contains("8\u00a0000,00\u00a0€ vuodessa, nousua 1\u00a0000,00\u00a0€");
    }

    @Test
    void siikajokiDeclinesSeasonSevenAndIsNoMember() throws JSONException {
        long id = holds("748", 7, """
            {"season": 7, "municipality": {"code": "748", "nameFi": "Siikajoki"}, "state": "DECLINED", "stateSince": "2023-01-09",
             "joinedOn": null,
             "decisions": [{"season": 7, "caseNumber": "13/00.04.01/2023", "bodyKind": "BOARD", "body": "Kunnanhallitus",
               "meetingDate": "2023-01-09", "section": 21, "outcome": "DECLINE", "unanimous": true,
               "preparer": {"name": null, "title": null, "acting": false},
               "presenter": {"name": "Pertti Severinkangas", "title": "kunnanjohtaja", "acting": false},
               "proposal": "Esitys annetaan kokouksessa.", "annualFee": 9000.00,
               "guests": [{"name": "Timo Nousiainen", "organisation": "FCG", "arrivedAt": "18:30:00", "leftAt": "18:42:00",
                 "leftBeforeDecision": true}]}]}
            """);

        Html page = decisionPage(id, 0);
        assertThat(page.facts())
                .containsEntry("Asianumero", "13/00.04.01/2023")
                .containsEntry("Toimielin", "Kunnanhallitus")
                .containsEntry("Kokouspäivä", "9.1.2023")
                .containsEntry("Pykälä", "§\u00a021")
                .containsEntry("Yksimielisyys", "Yksimielinen")
                .containsEntry("Esittelijä", "kunnanjohtaja Pertti Severinkangas");
        assertThat(page.text())
                .contains("Ei liity", "ei synny sopimusta eikä laskua", "Timo Nousiainen", "FCG", "18.30–18.42")
                .contains("poistui ennen päätöksentekoa");
        assertThat(membershipPage(id)).contains("Ei liity", "Kunnanhallitus päätti, että kunta ei osallistu.");
        assertThat(client.page("/memberships?season=7&state=DECLINED").text()).contains("Siikajoki");
        assertThat(client.page("/workshops?season=7").text()).contains("Kuhmo").doesNotContain("Siikajoki");
    }

    @Test
    void sysmaJoinsSeasonEight() throws JSONException {
        long id = holds("781", 8, """
            {"season": 8, "municipality": {"code": "781", "nameFi": "Sysmä"}, "joinedOn": "2025-01-27",
             "annualFee": 9000.00, "totalFee": 18000.00,
             "years": [{"year": 2025, "net": 9000.00, "vatPercent": 25.5, "gross": 11295.00},
                       {"year": 2026, "net": 9000.00, "vatPercent": 25.5, "gross": 11295.00}],
             "workshops": {"quota": 5},
             "decisions": [{"season": 8, "caseNumber": "53/00.04.02/2025", "bodyKind": "BOARD", "body": "Kunnanhallitus",
               "meetingDate": "2025-01-27", "section": 25, "outcome": "JOIN", "unanimous": true,
               "preparer": {"name": "Lasse Peltonen", "title": "kunnanjohtaja", "acting": true},
               "presenter": {"name": null, "title": "kunnanjohtaja", "acting": false},
               "annualFee": 9000.00, "totalFee": 18000.00,
               "purpose": "Hallintosäännön ja kuntastrategian päivittämisen valmistelu"}]}
            """);

        assertThat(decisionPage(id, 0).facts())
                .containsEntry("Asianumero", "53/00.04.02/2025")
                .containsEntry("Toimielin", "Kunnanhallitus")
                .containsEntry("Kokouspäivä", "27.1.2025")
                .containsEntry("Pykälä", "§\u00a025")
                .containsEntry("Valmistelija", "vt. kunnanjohtaja Lasse Peltonen")
                .containsEntry("Esittelijä", "kunnanjohtaja")
                .containsEntry("Vuosimaksu pöytäkirjassa", "9\u00a0000,00\u00a0€")
                .containsEntry("Koko kauden maksu pöytäkirjassa", "18\u00a0000,00\u00a0€")
                .containsEntry("Käyttötarkoitus", "Hallintosäännön ja kuntastrategian päivittämisen valmistelu");
        assertThat(membershipPage(id))
                .contains(
                        "9\u00a0000,00\u00a0€ vuodessa",
                        "18\u00a0000,00\u00a0€",
                        "11\u00a0295,00\u00a0€",
                        "25,5\u00a0%",
                        "27.1.2025");
        assertThat(offering(8)).containsEntry("Teemaseminaari", 4).containsEntry("Luottamushenkilösparraus", 6);
    }

    @Test
    void kuopioJoinsSeasonFiveOnAnUnknownDay() throws JSONException {
        long id = holds("297", 5, """
            {"season": 5, "municipality": {"code": "297", "nameFi": "Kuopio"}, "annualFee": 17000.00, "totalFee": 34000.00,
             "feeOverrideReason": "hallituksen päätöksestä",
             "years": [{"year": 2019, "net": 17000.00, "vatPercent": 24, "gross": 21080.00},
                       {"year": 2020, "net": 17000.00, "vatPercent": 24, "gross": 21080.00}],
             "decisions": [{"season": 5, "caseNumber": "489/00.04/2017", "bodyKind": "BOARD", "body": "Kaupunginhallitus",
               "meetingDate": null, "section": 70, "outcome": "JOIN", "unanimous": true,
               "preparer": {"name": "Heikki Vienola", "title": "hallintojohtaja", "acting": false},
               "presenter": {"name": "Jarmo Pirhonen", "title": "kaupunginjohtaja", "acting": false},
               "annualFee": 17000.00, "totalFee": 34000.00, "representatives": [],
               "budgetNote": "Yleishallinnon kehittämishankkeet, kohta muut kehittämishankkeet",
               "attachments": [{"ordinal": 1, "identifier": "489/2017"},
                               {"ordinal": 2, "identifier": "489/2017", "label": "USO-teemaseminaari 27.3.2019"}]}]}
            """);

        Html page = decisionPage(id, 0);
        assertThat(page.facts())
                .containsEntry("Asianumero", "489/00.04/2017")
                .containsEntry("Kokouspäivä", "(päivä ei tiedossa)")
                .containsEntry("Pykälä", "§\u00a070")
                .containsEntry("Valmistelija", "hallintojohtaja Heikki Vienola")
                .containsEntry("Esittelijä", "kaupunginjohtaja Jarmo Pirhonen")
                .containsEntry("Vuosimaksu pöytäkirjassa", "17\u00a0000,00\u00a0€")
                .containsEntry("Koko kauden maksu pöytäkirjassa", "34\u00a0000,00\u00a0€")
                .containsEntry(
                        "Talousarviomerkintä", "Yleishallinnon kehittämishankkeet, kohta muut kehittämishankkeet")
                .doesNotContainKey("Edustaja");
        assertThat(page.text())
                .contains(
                        "Kaupunginhallitus 30.1.2017 §\u00a045",
                        "Edustajaa seminaariin ei nimetty erikseen.",
                        "Helsingissä 27.3.2019")
                .contains("etäyhteydellä", "1 Sopimus USO", "2 USO-teemaseminaari 27.3.2019");
        assertThat(membershipPage(id))
                .contains("17\u00a0000,00\u00a0€ vuodessa", "34\u00a0000,00\u00a0€", "21\u00a0080,00\u00a0€");
    }

    @Test
    void puumalaJoinsSeasonFive() throws JSONException {
        long id = holds("623", 5, """
            {"season": 5, "municipality": {"code": "623", "nameFi": "Puumala"}, "annualFee": 9000.00, "joinedOn": "2019-03-25",
             "decisions": [{"season": 5, "caseNumber": "PuuDno-2019-83", "bodyKind": "BOARD", "body": "Kunnanhallitus",
               "meetingDate": "2019-03-25", "section": 47, "outcome": "JOIN", "unanimous": null, "annualFee": 9000.00,
               "preparer": {"name": "Niina Kuuva", "title": "kunnanjohtaja", "acting": true},
               "presenter": {"name": "Niina Kuuva", "title": "kunnanjohtaja", "acting": true},
               "attachments": [{"label": "Sopimusluonnos", "backgroundMaterial": false},
                               {"label": "Oheismateriaali", "backgroundMaterial": true}]}]}
            """);

        Html page = decisionPage(id, 0);
        assertThat(page.facts())
                .containsEntry("Asianumero", "PuuDno-2019-83")
                .containsEntry("Kokouspäivä", "25.3.2019")
                .containsEntry("Pykälä", "§\u00a047")
                .containsEntry("Valmistelija", "vt. kunnanjohtaja Niina Kuuva")
                .containsEntry("Esittelijä", "vt. kunnanjohtaja Niina Kuuva")
                .containsEntry("Yksimielisyys", "ei tietoa");
        assertThat(page.text())
                .contains("arvonlisävero", "1 Sopimusluonnos", "2 Oheismateriaali", "lopputulos on päätelty");
        assertThat(membershipPage(id)).contains("9\u00a0000,00\u00a0€ vuodessa", "kauden jo alettua", "1.1.2019");
    }

    /** Compares the membership of the interface with what is expected of it, in the list and by itself. */
    private long holds(String code, int season, String expected) throws JSONException {
        JsonNode row = StreamSupport.stream(
                        client.tree("/api/v1/memberships?season=" + season)
                                .get("content")
                                .spliterator(),
                        false)
                .filter(membership ->
                        code.equals(membership.at("/municipality/code").asString()))
                .findFirst()
                .orElseThrow();
        long id = row.get("id").asLong();
        String whole = client.json("/api/v1/memberships/" + id);
        JSONAssert.assertEquals(expected, whole, JSONCompareMode.LENIENT);
        JsonNode tree = client.tree("/api/v1/memberships/" + id);
        for (String field : List.of("state", "population", "annualFee", "totalFee", "joinedOn")) {
            assertThat(row.get(field)).as(field).isEqualTo(tree.get(field));
        }
        return id;
    }

    private Html decisionPage(long membership, int index) {
        return client.page("/decisions/"
                + client.tree("/api/v1/memberships/" + membership)
                        .at("/decisions/" + index + "/id")
                        .asLong());
    }

    private String membershipPage(long id) {
        return client.page("/memberships/" + id).text();
    }

    private Map<String, Integer> offering(int season) {
        return StreamSupport.stream(
                        client.tree("/api/v1/seasons/" + season).get("offering").spliterator(), false)
                .filter(item -> !item.get("quantity").isNull())
                .collect(Collectors.toMap(
                        item -> item.get("title").asString(),
                        item -> item.get("quantity").asInt()));
    }
}
