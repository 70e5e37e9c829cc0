package fi.verkosto.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class MembershipControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void listsBySeasonStateAndWords() {
        Season season = world.activeSeason();
        world.member("781", season);
        world.enrolled("507", season);
        RequestPostProcessor auditor = world.auditor();

        assertThat(mvc.get().uri("/memberships?season=8").with(auditor))
                .bodyText()
                .contains("Sysmä", "Mäntyharju", "alle\u00a09\u00a0000", "Liittynyt (1)", "Mahdollinen (1)")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/memberships?season=8&state=JOINED").with(auditor))
                .bodyText()
                .contains(">Sysmä<")
                .doesNotContain(">Mäntyharju<");
        assertThat(mvc.get().uri("/memberships?q=pertunmaa").with(auditor))
                .bodyText()
                .contains(">Mäntyharju<")
                .doesNotContain(">Sysmä<");
        assertThat(mvc.get().uri("/memberships?season=7").with(auditor))
                .bodyText()
                .contains("Näillä ehdoilla ei ole jäsenyyksiä");
    }

    @Test
    void isInTheOrderOfTheNamesThatAreRead() throws SQLException {
        Season season = world.activeSeason();
        world.enrolled("853", season);
        world.enrolled("905", season);

        assertThat(mvc.get().uri("/memberships").with(world.auditor()))
                .bodyText()
                .containsSubsequence(">Turku<", ">Vaasa<");
        world.execute("update account set language = 'sv'");
        assertThat(mvc.get().uri("/memberships").with(world.auditor()))
                .bodyText()
                .containsSubsequence(">Vasa<", ">Åbo<");
    }

    @Test
    void leavesAsideWhatItCannotRead() {
        assertThat(mvc.get().uri("/memberships?season=abc&state=X&page=-4").with(world.coordinator()))
                .hasStatusOk();
    }

    @Test
    void asksThreeStatementsForAnyLengthOfTheList() throws SQLException {
        Season season = world.openSeason();
        world.execute("insert into membership (municipality_id, season_id, state, state_since, workshop_quota)"
                + " select id, " + season.getId() + ", 'PROSPECT', date '2026-11-01', 5 from municipality");
        RequestPostProcessor coordinator = world.coordinator();
        world.statements().clear();

        assertThat(mvc.get().uri("/memberships").with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("page=2");

        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(3);
        assertThat(mvc.get().uri("/memberships?page=4").with(coordinator))
                .bodyText()
                .contains(">Ähtäri<");
    }

    @Test
    void explainsTheFeeAndOffersTheNextStep() {
        Membership membership = world.enrolled("781", world.activeSeason());
        RequestPostProcessor coordinator = world.coordinator();
        world.statements().clear();

        assertThat(mvc.get().uri("/memberships/" + membership.getId()).with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Sysmä", "9\u00a0000,00\u00a0€ vuodessa", "alle\u00a09\u00a0000", "31.12.2023, Tilastokeskus")
                .contains("11\u00a0295,00\u00a0€", "18\u00a0000,00\u00a0€", "25,5\u00a0%")
                .contains(
                        "<a class=\"button main\" href=\"/decisions/new?membership=" + membership.getId() + "\"",
                        "Ohjelma")
                .doesNotContain("??", "system:");
        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void showsAnAuditorEverythingAndNoButtons() {
        Membership membership = world.member("781", world.activeSeason());
        String page = "/memberships/" + membership.getId();

        assertThat(mvc.get().uri(page).with(world.auditor()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("transitions/new", page + "/fee", page + "/edit");
        for (String form : List.of("/edit", "/fee", "/transitions/new?to=WITHDRAWN")) {
            assertThat(mvc.get().uri(page + form).with(world.auditor())).hasStatus(403);
        }
        assertThat(mvc.get().uri("/memberships/new").with(world.auditor())).hasStatus(403);
    }

    @Test
    void showsAContactPersonTheirOwnMembershipAndHidesEveryOther() {
        Season season = world.activeSeason();
        Membership own = world.member("781", season);
        Membership foreign = world.member("889", season);
        RequestPostProcessor sysma = world.contact("781");

        assertThat(mvc.get().uri("/memberships/" + own.getId()).with(sysma)).hasStatusOk();
        assertThat(mvc.get().uri("/memberships/" + own.getId() + "/history").with(sysma))
                .hasStatusOk();
        assertThat(mvc.get().uri("/memberships").with(sysma)).hasStatus(403);
        for (String address : List.of("", "/history")) {
            assertThat(mvc.get()
                            .uri("/memberships/" + foreign.getId() + address)
                            .with(sysma))
                    .as(address)
                    .hasStatus(404);
            assertThat(mvc.get().uri("/memberships/999" + address).with(sysma)).hasStatus(404);
        }
        for (String form : List.of("/edit", "/fee", "/transitions/new?to=WITHDRAWN")) {
            assertThat(mvc.get().uri("/memberships/" + foreign.getId() + form).with(sysma))
                    .as(form)
                    .hasStatus(403);
        }
        for (String form : List.of("", "/fee", "/transitions")) {
            assertThat(mvc.post().uri("/memberships/" + own.getId() + form).with(sysma))
                    .as(form)
                    .hasStatus(403);
        }
    }

    @Test
    void speaksSwedishAndEnglish() {
        Membership membership = world.member("781", world.activeSeason());

        assertThat(mvc.get()
                        .uri("/memberships/" + membership.getId() + "?lang=sv")
                        .with(world.coordinator()))
                .bodyText()
                .doesNotContain("??");
    }
}
