package fi.verkosto.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.overview.web.Pages;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class FeeCalculatorTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @ParameterizedTest
    @CsvSource({
        "1, '9 000,00 €', 'alle 9 000'",
        "8999, '9 000,00 €', 'alle 9 000'",
        "9000, '12 000,00 €', '9 000–45 000'",
        "45000, '12 000,00 €', '9 000–45 000'",
        "45001, '16 000,00 €', 'yli 45 000'"
    })
    void choosesTheTierByBothItsEdges(String population, String fee, String tier) {
        world.openSeason();

        assertThat(Pages.text(ask("population", population)))
                .contains("<span class=\"sum\">" + fee, tier + " asukasta", "antamasi luku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "paljon", "1e5", "99999999999", "8 999,5"})
    void refusesWhatIsNoPopulationAndKeepsIt(String population) {
        world.openSeason();

        MvcTestResult result = ask("population", population);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.anyText(result)).contains("Anna asukasmäärä kokonaislukuna", "value=\"" + population + "\"");
    }

    @Test
    void keepsTheQuestionWhenTheLanguageChanges() {
        world.openSeason();

        assertThat(Pages.text(ask("municipality", "781")))
                .contains("href=\"?municipality=781&amp;lang=sv\"", "href=\"?municipality=781&amp;lang=en\"");
        assertThat(Pages.text(mvc.get().uri("/fees?municipality=781&lang=sv").exchange()))
                .contains("Statistikcentralen", "href=\"?municipality=781&amp;lang=fi\"")
                .doesNotContain("Tilastokeskus");
    }

    @Test
    void explainsTheFeeOfAMunicipality() {
        world.openSeason();

        assertThat(Pages.text(ask("municipality", "sysma")))
                .contains(
                        "<h2 id=\"fee\">Sysmä</h2>", "9 000,00 €", "31.12.2024", "Tilastokeskus", "alle 9 000 asukasta")
                .contains("18 000,00 € ilman arvonlisäveroa, 22 590,00 € arvonlisäveroineen")
                .contains(">2027<", ">2028<", "25,5 %", "2 295,00 €", "11 295,00 €");
    }

    @Test
    void leadsAFormerNameOrCodeToTheSuccessor() {
        world.openSeason();

        assertThat(Pages.text(ask("municipality", "Pertunmaa"))).contains("<h2 id=\"fee\">Mäntyharju</h2>");
        assertThat(Pages.text(ask("municipality", "588"))).contains("<h2 id=\"fee\">Mäntyharju</h2>");
        assertThat(Pages.text(ask("municipality", "5"))).contains("<h2 id=\"fee\">Alajärvi</h2>");
    }

    @Test
    void suggestsNamesForOneThatIsUnknown() {
        world.openSeason();

        MvcTestResult slip = ask("municipality", "Kuopjo");
        MvcTestResult part = ask("municipality", "sysm");

        assertThat(slip).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.anyText(slip)).contains("Kuntaa Kuopjo ei löydy", "/fees?municipality=297");
        assertThat(Pages.anyText(part)).contains("/fees?municipality=781");
    }

    @Test
    void countsForTheRunningSeasonWhileNoneRecruits() {
        world.activeSeason();

        assertThat(Pages.text(ask("population", "8999"))).contains("kauteen 8 (2025–2026)", ">2025<");
    }

    @Test
    void saysSoWhenThereIsNoSeason() {
        world.season(9, 2027, season -> {});

        assertThat(Pages.text(ask("population", "8999"))).contains("mikään kausi ei ole avoinna");
    }

    @Test
    void offersAllMunicipalitiesToChooseFrom() {
        world.openSeason();

        assertThat(Pages.text(mvc.get().uri("/fees").exchange()).split("<option", -1))
                .hasSize(309);
    }

    @Test
    void speaksSwedishAndEnglish() {
        world.openSeason();

        assertThat(Pages.text(mvc.get().uri("/fees?municipality=297&lang=sv").exchange()))
                .contains("Avgiftsräknare", "över 45 000 invånare");
        assertThat(Pages.text(mvc.get().uri("/fees?municipality=297&lang=en").exchange()))
                .contains("Fee calculator", "over 45 000 inhabitants");
    }

    private MvcTestResult ask(String parameter, String value) {
        return mvc.get().uri("/fees").param(parameter, value).exchange();
    }
}
