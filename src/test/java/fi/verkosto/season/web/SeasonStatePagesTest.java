package fi.verkosto.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.overview.WorkshopRows;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A season's way from draft to closed and back, and the table of value added tax. */
@AppTest
class SeasonStatePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    SeasonService seasons;

    @Test
    void opensStartsAndClosesASeason() {
        world.season(9, 2027, season -> {});

        assertThat(post("/seasons/9/opening")).hasRedirectedUrl("/seasons/9");
        assertThat(seasons.get(9).getState()).isEqualTo(SeasonState.OPEN);
        assertThat(post("/seasons/9/activation")).hasRedirectedUrl("/seasons/9");
        assertThat(seasons.get(9).getState()).isEqualTo(SeasonState.ACTIVE);
        assertThat(get("/seasons/9/closing"))
                .hasStatusOk()
                .bodyText()
                .contains("Voimassa olevat jäsenyydet päättyvät", "viimeinen päivä on vasta 31.12.2028");
        assertThat(post("/seasons/9/closing")).hasRedirectedUrl("/seasons/9");
        assertThat(seasons.get(9).getState()).isEqualTo(SeasonState.CLOSED);
    }

    @Test
    void goesBackToTheSeasonWithTheReasonWhenAStepIsRefused() {
        world.openSeason();
        world.season(10, 2029, season -> {});

        assertThat(post("/seasons/10/opening"))
                .hasRedirectedUrl("/seasons/10")
                .flash()
                .containsKey("refusal");
        assertThat(post("/seasons/10/activation")).flash().containsKey("refusal");
        assertThat(post("/seasons/10/closing")).flash().containsKey("refusal");
        assertThat(seasons.get(10).getState()).isEqualTo(SeasonState.DRAFT);
    }

    @Test
    void startsNoSeasonMoreThanSixtyDaysAhead() {
        world.openSeason();
        world.clock().moveTo(LocalDate.of(2026, 11, 1));

        assertThat(post("/seasons/9/activation")).flash().containsKey("refusal");

        assertThat(seasons.get(9).getState()).isEqualTo(SeasonState.OPEN);
    }

    @Test
    void reopensWithAReasonOnly() {
        world.activeSeason();
        world.inTransaction(() -> seasons.close(8));

        assertThat(get("/seasons/8/closing")).hasStatusOk().bodyText().contains("Avaa kausi 8 uudelleen");
        assertThat(reopen(" "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#reason\"");
        assertThat(seasons.get(8).getState()).isEqualTo(SeasonState.CLOSED);
        assertThat(reopen("Kirjausvirhe")).hasRedirectedUrl("/seasons/8");
        assertThat(get("/seasons/8/history")).bodyText().contains("Miksi avattiin uudelleen", "Kirjausvirhe");
        assertThat(seasons.get(8).getState()).isEqualTo(SeasonState.ACTIVE);
        assertThat(world.ask("select actor <> 'system' and details ->> 'reason' = 'Kirjausvirhe' from event "
                        + "where kind = 'SEASON_REOPENED'"))
                .isEqualTo("t");
    }

    @Test
    void tellsBeforeClosingWhatIsStillUnfinishedAndWhereItIs() throws java.sql.SQLException {
        Season season = world.activeSeason();
        Membership member = world.member("781", season);
        world.enrolled("290", season);
        world.execute("update membership set state = 'AWAITING_DECISION' where state = 'PROSPECT'");
        WorkshopRows workshops = new WorkshopRows(world);
        workshops.held(member, 1, "Strategia", LocalDate.of(2026, 10, 8));
        workshops.planned(member, 2, "Talous", LocalDate.of(2026, 12, 8));
        workshops.planned(member, 3, "Talous", LocalDate.of(2026, 12, 9));

        assertThat(get("/seasons/8/closing"))
                .hasStatusOk()
                .bodyText()
                .contains("Yksi kunta odottaa päätöstä", "/memberships?season=8&amp;state=AWAITING_DECISION")
                .contains("2 pajaa on sovittu tai suunniteltu", "/workshops?season=8&amp;state=CONFIRMED,PLANNED")
                .contains("Yksi raportti puuttuu", "/workshops?season=8&amp;state=HELD");
    }

    @Test
    void isNotClosedBeforeItRuns() {
        world.openSeason();

        assertThat(get("/seasons/9/closing")).hasStatusOk().bodyText().contains("ei voi sulkea vielä");
    }

    @Test
    void showsTheRatesOfValueAddedTax() {
        assertThat(mvc.get().uri("/vat-rates").with(world.auditor()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("1.9.2024", "25,5", "1.1.2013", "24")
                .doesNotContain("name=\"percent\"");
        assertThat(get("/vat-rates")).bodyText().contains("name=\"percent\"");
    }

    @Test
    void refusesARateThatIsThereAlreadyOrCannotBeRead() {
        assertThat(addRate("1.9.2024", "20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("alkaa jo verokanta", "href=\"#validFrom\"");
        assertThat(addRate("2030-01-01", "25,55"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("25,55");
        assertThat(addRate("2030-01-01", "1e999999"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("1e999999");
        assertThat(world.ask("select count(*) from vat_rate")).isEqualTo("3");
    }

    @Test
    void addsARate() throws java.sql.SQLException {
        try {
            assertThat(addRate("1.1.2030", "26,5")).hasRedirectedUrl("/vat-rates");
            assertThat(world.ask("select percent from vat_rate where valid_from = '2030-01-01'"))
                    .isEqualTo("26.5");
        } finally {
            world.execute("delete from vat_rate where valid_from = '2030-01-01'");
        }
    }

    private MvcTestResult addRate(String validFrom, String percent) {
        return mvc.post()
                .uri("/vat-rates")
                .param("formKey", UUID.randomUUID().toString())
                .param("validFrom", validFrom)
                .param("percent", percent)
                .with(world.admin())
                .exchange();
    }

    private MvcTestResult reopen(String reason) {
        return mvc.post()
                .uri("/seasons/8/closing")
                .param("_method", "delete")
                .param("reason", reason)
                .with(world.admin())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(world.admin()).exchange();
    }

    private MvcTestResult post(String address) {
        String season = address.replaceFirst("/[a-z]+$", "");
        return mvc.post()
                .uri(address)
                .header("Referer", "http://localhost" + season)
                .with(world.admin())
                .exchange();
    }
}
