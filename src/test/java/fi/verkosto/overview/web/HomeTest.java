package fi.verkosto.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.overview.ContractRows;
import fi.verkosto.overview.WorkshopRows;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class HomeTest {

    private static final int HANDFUL = 5;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void showsTheSlotsWhatIsWaitedForAndTheNextWorkshop() throws SQLException {
        Membership sysma = world.member("781", world.activeSeason());
        WorkshopRows workshops = new WorkshopRows(world);
        workshops.reported(sysma, 1, "Yksi", TestClock.TODAY.minusDays(100));
        workshops.held(sysma, 2, "Kaksi", TestClock.TODAY.minusDays(47));
        workshops.planned(sysma, 3, "Kolme", TestClock.TODAY.minusDays(1));
        workshops.planned(sysma, 4, "Strategian toimeenpano", TestClock.TODAY.plusDays(10));
        RequestPostProcessor contact = world.contact("781");
        world.statements().clear();

        String page = page(contact);

        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(HANDFUL);
        assertThat(page)
                .contains("Kausi 8 · 2025–2026", "Sysmä</a></h1>", "2 / 5 käytetty")
                .contains("Raportti pajasta 2", "/workshops/2/report")
                .contains("Pidettiinkö paja 3 23.11.2026?", "/workshops/3/holding")
                .contains("1 paja on suunnittelematta", "Käytettävä 31.12.2026 mennessä.")
                .contains("Suunnittele paja 5", "/workshops/new?membership=" + sysma.getId())
                .contains("5 vapaa", "4.12.2026");
    }

    @Test
    void showsTheContractThatWaitsToBeSignedAndNoDraft() throws SQLException {
        Season season = world.activeSeason();
        new ContractRows(world).sent(world.member("781", season), 1);
        new ContractRows(world).draft(world.member("889", season), 2);

        assertThat(page(world.contact("781")))
                .contains("Sopimus 8-001 odottaa molempien allekirjoitusta", ">Sopimus 8-001</a>")
                .contains("href=\"/contracts/1\"", "Lähetetty 20.11.2026");
        assertThat(page(world.contact("889"))).doesNotContain("/contracts/", "Sopimus 8");
    }

    @Test
    void listsSeveralMunicipalitiesAndNoOthers() {
        Season season = world.activeSeason();
        world.member("781", season);
        world.member("889", season);
        world.member("297", season);

        assertThat(page(world.contact("781", "889")))
                .contains("<h1>Kuntanne</h1>", "Sysmä</a></h2>", "Utajärvi</a></h2>")
                .doesNotContain("Kuopio");
    }

    @Test
    void tellsAboutAnOfferWithoutWorkshops() {
        world.enrolled("781", world.openSeason());

        assertThat(page(world.contact("781")))
                .contains("Kausi 9", "Mahdollinen", "Katso kauden 9 maksu")
                .doesNotContain("/workshops/new", "Teiltä odotetaan");
    }

    @Test
    void saysSoWhenTheMunicipalityTakesNoPart() {
        world.activeSeason();

        assertThat(page(world.contact("781"))).contains("Sysmä ei ole mukana", "/municipalities/781");
    }

    private String page(RequestPostProcessor who) {
        return Pages.text(mvc.get().uri("/start").with(who).exchange());
    }
}
