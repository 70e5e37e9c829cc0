package fi.verkosto.municipality.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class MunicipalityControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void showsFactsCurveAndFigures() {
        RequestPostProcessor coordinator = world.coordinator();
        world.statements().clear();

        assertThat(mvc.get().uri("/municipalities/781").with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sysmä",
                        "Päijät-Häme",
                        "3\u00a0428 asukasta 31.12.2024",
                        "<svg class=\"curve\"",
                        "<path d=\"M60")
                .contains("Väkiluku oli 4\u00a0915 vuoden 2000 lopussa")
                .doesNotContain("??");
        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void saysWhereAMergerBreaksTheFigures() {
        assertThat(mvc.get().uri("/municipalities/507").with(world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Vuodesta 2024 alkaen lukuihin sisältyy Pertunmaa (yhdistyi 1.1.2025)");
        assertThat(mvc.get().uri("/municipalities/297").with(world.auditor()))
                .bodyText()
                .contains("Nilsiä (534)", "sisältävät yhdistyneet kunnat")
                .doesNotContain("class=\"note\"");
    }

    @Test
    void leadsFromAMergedMunicipalityToItsSuccessor() {
        assertThat(mvc.get().uri("/municipalities/588").with(world.coordinator()))
                .hasRedirectedUrl("/municipalities/507");
    }

    @Test
    void showsAContactPersonTheirOwnMunicipalityOnly() {
        RequestPostProcessor sysma = world.contact("781");

        assertThat(mvc.get().uri("/municipalities/781").with(sysma)).hasStatusOk();
        assertThat(mvc.get().uri("/municipalities/781/history").with(sysma)).hasStatusOk();
        assertThat(mvc.get().uri("/municipalities/889").with(sysma)).hasStatus(404);
        assertThat(mvc.get().uri("/municipalities/588").with(sysma)).hasStatus(404);
        assertThat(mvc.get().uri("/municipalities/889/history").with(sysma)).hasStatus(404);
        assertThat(mvc.get().uri("/municipalities/000").with(sysma)).hasStatus(404);
    }

    @Test
    void offersStaffToEnrolTheMunicipalityIntoTheOpenSeasonUntilItIs() {
        Season open = world.openSeason();
        String button = "/memberships/new?season=9&amp;municipality=781";

        assertThat(mvc.get().uri("/municipalities/781").with(world.coordinator()))
                .bodyText()
                .contains(button);
        assertThat(mvc.get().uri("/municipalities/781").with(world.auditor()))
                .bodyText()
                .doesNotContain(button);

        world.enrolled("781", open);
        assertThat(mvc.get().uri("/municipalities/781").with(world.coordinator()))
                .bodyText()
                .contains("Kausi 9, 2027\u2060–\u20602028", "Mahdollinen")
                .doesNotContain(button);
    }
}
