package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the program is for: a municipality joins, its board's decision is recorded, its workshops are planned and reported. */
@BrowserTest
class MainRoadTest {

    private static final String COORDINATOR = "koordinaattori@verkosto.example";

    @Autowired
    TestWorld world;

    @AfterEach
    void backToToday() {
        world.clock().reset();
    }

    @Test
    void theCoordinatorEnrolsRecordsPlansHoldsAndReports(Visitors visitors) {
        walk(visitors.stranger(), visitors.stranger(), "Kuhmo", "41/00.01.03.00/2021");
    }

    @Test
    void theSameRoadIsOpenWithoutScripts(Visitors visitors) {
        Browser.NewContextOptions plain = visitors.withoutScripts();

        walk(visitors.open(plain), visitors.open(plain), "Mäntyharju", "77/00.04.02/2026");
    }

    private void walk(Page today, Page nextYear, String municipality, String caseNumber) {
        Visitors.signIn(today, COORDINATOR, Visitors.PASSWORD);
        Road road = new Road(today, municipality);
        road.findTheMunicipality();
        road.enrolWithTheFee("9\u00a0000,00\u00a0€", "18\u00a0000,00\u00a0€");
        road.openTheMembership();
        road.recordTheDecision(caseNumber, "2026-11-23", "312");
        road.planAWorkshop("Kuntastrategian toimeenpano", "2027-03-10");
        road.confirm();

        world.clock().moveTo(LocalDate.of(2027, 3, 15));
        nextYear.navigate(today.url());
        nextYear.getByLabel("Sähköposti").fill(COORDINATOR);
        nextYear.getByLabel("Salasana").fill(Visitors.PASSWORD);
        Visitors.answerTo(nextYear, () -> nextYear.locator("main button.main").click());
        Road later = new Road(nextYear, municipality);
        later.hold("2027-03-10", "10.3.2027");
        later.report("Sovittiin strategian mittareista ja siitä, kuka niitä seuraa.");
    }

    @Test
    void aWorkshopIsPlannedByKeyboardAlone(Visitors visitors) {
        Page page = visitors.stranger();
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/sign-in");
        keyboard.reach("#email").type("utajarvi@verkosto.example");
        keyboard.reach("#password").type(Visitors.PASSWORD).enter();

        keyboard.skipToTheContent();
        keyboard.reach("main a.button.main").enter();
        keyboard.reach("#topic").type("Kuntakonsernin ohjaus");
        keyboard.reach("#kinds-STUDY").type(" ");
        keyboard.reach("#audiences-ELECTED").type(" ");
        // the same in every order of day and month
        keyboard.reach("#plannedOn").type("12122026");
        keyboard.reach("#place").type("Kunnantalo");
        keyboard.reach("main button.main").enter();

        assertThat(page.locator("main [role=status]").innerText())
                .isEqualTo("Paja on suunniteltu ja sen paikka varattu.");
        assertThat(page.locator("h1").innerText()).startsWith("Kuntakonsernin ohjaus");
        assertThat(page.locator("main").innerText())
                .contains("Selvitys", "Poliittinen johto", "12.12.2026", "Kunnantalo");
    }

    @Test
    void theContactPersonPlansAndReportsOnThePhone(Visitors visitors) {
        Page page = visitors.signedIn("juva", visitors.onThePhone());
        page.navigate("/start");
        assertThat(page.locator("main").innerText()).contains("Juva", "Rautavaara", "Teiltä odotetaan");
        assertFits(page);

        tap(page, "main a[href$='/report']");
        page.locator("#report").fill("Sovittiin jatkosta.");
        tap(page, "main button.main");
        assertThat(page.locator("main [role=status]").innerText())
                .isEqualTo("Raportti on tallennettu ja odottaa koordinaattorin hyväksyntää.");
        assertFits(page);

        page.navigate("/start");
        tap(page, "main a.button.main");
        page.locator("#topic").fill("Palveluverkon arviointi");
        page.locator("#kinds-EVALUATION").check();
        assertFits(page);
        tap(page, "main button.main");
        assertThat(page.locator("main").innerText())
                .contains("Paja on suunniteltu", "Paja odottaa, että koordinaattori vahvistaa sen.");
        assertThat(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Vahvista").setExact(true))
                        .count())
                .isZero();
        assertFits(page);
    }

    @Test
    void theContactPersonSeesNobodyElse(Visitors visitors) {
        DemoRows rows = new DemoRows(world);
        Page page = visitors.signedIn("juva", visitors.onThePhone());

        for (String address : new String[] {
            "/municipalities/781",
            "/memberships/" + rows.membership("781", 8),
            "/decisions/" + rows.decision("781", 8),
            "/workshops/" + rows.workshop("781", "HELD"),
            "/workshops/" + rows.workshop("781", "HELD") + "/report",
            "/workshops/new?membership=" + rows.membership("781", 8)
        }) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.locator("body").innerText()).as(address).doesNotContain("Sysmä");
        }
        page.navigate("/search?q=sysm");
        assertThat(page.locator("main a[href*='/memberships/'], main a[href*='/workshops/']")
                        .count())
                .isZero();
    }

    private static void tap(Page page, String selector) {
        Visitors.answerTo(page, () -> page.locator(selector).first().tap());
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(page.url())
                .isEqualTo(true);
    }
}
