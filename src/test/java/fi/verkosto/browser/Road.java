package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The main road as a coordinator walks it: every step a click or a field, every page asked what it says. */
final class Road {

    private final Page page;
    private final String municipality;

    Road(Page page, String municipality) {
        this.page = page;
        this.municipality = municipality;
    }

    void findTheMunicipality() {
        go(link("Kunnat").first());
        page.locator("main input[name=q]").fill(municipality);
        button("Rajaa").click();
        go(link(municipality));

        assertThat(heading()).startsWith(municipality);
    }

    /** The fees are shown before anything is stored. */
    void enrolWithTheFee(String annual, String total) {
        go(link("Liitä kauteen 9"));

        assertThat(heading()).contains("Liitä kuntia kauteen 9", "2027–2028");
        assertThat(content()).contains(municipality, "alle\u00a09\u00a0000", annual, total);
        go(button("Liitä " + municipality + " kauteen 9"));

        assertThat(notice()).isEqualTo("Liitetty kauteen. Maksu on lukittu.");
    }

    void openTheMembership() {
        if (!page.url().matches(".*/memberships/\\d+")) {
            go(link(municipality));
        }
        assertThat(heading()).startsWith(municipality);
    }

    /** The board's decision to join, with its section and case number. */
    void recordTheDecision(String caseNumber, String day, String section) {
        go(page.locator("main a[href*='/decisions/new']").first());
        field("Asianumero").fill(caseNumber);
        field("Kokouspäivä").fill(day);
        field("Pykälä").fill(section);
        page.locator("#outcome").selectOption("JOIN");
        page.locator("#unanimous").selectOption("true");
        go(page.locator("main button.main").last());
        if (page.locator("#warnings").count() == 1) {
            assertThat(content()).contains("Tarkista ennen tallennusta", "Pöytäkirjan julkaisupäivä puuttuu");
            go(page.locator("#warnings button"));
        }

        assertThat(notice()).isEqualTo("Päätös on kirjattu.");
        assertThat(content()).contains(caseNumber, "§\u00a0" + section, "Liittyy", "Yksimielinen");
        go(link("Jäsenyys kaudella 9"));
        assertThat(page.locator("main .head .state").textContent()).isEqualTo("Liittynyt");
        assertThat(page.locator("#workshops").innerText()).contains("0 käytetty, 0 varattu, 5 vapaana");
    }

    void planAWorkshop(String topic, String day) {
        go(page.locator("#workshops a[href*='/workshops/new']").first());
        field("Aihe").fill(topic);
        page.locator("#kinds-SEMINAR").check();
        page.getByLabel("Poliittinen johto").check();
        page.getByLabel("Viranhaltijajohto").check();
        page.locator("#plannedOn").fill(day);
        page.locator("#startsAt").fill("09:00");
        page.locator("#endsAt").fill("15:00");
        page.locator("#place").fill("Kaupungintalo");
        page.locator("#experts").fill("Elli Esimerkki, Kuntaliitto");
        go(button("Varaa paja"));

        assertThat(notice()).isEqualTo("Paja on suunniteltu ja sen paikka varattu.");
        assertThat(heading()).isEqualTo(topic + " paja 1");
        assertThat(content())
                .contains("Seminaari", "Poliittinen johto, Viranhaltijajohto", "9.00–15.00", "Kaupungintalo");
    }

    void confirm() {
        go(button("Vahvista"));

        assertThat(notice()).isEqualTo("Paja on sovittu.");
    }

    void hold(String day, String dayInFinnish) {
        go(link("Kirjaa pidetyksi"));
        page.locator("#heldOn").fill(day);
        page.locator("#participants").fill("24");
        go(button("Kirjaa pidetyksi"));

        assertThat(notice()).isEqualTo("Paja on kirjattu pidetyksi. Kirjaa seuraavaksi raportti.");
        assertThat(content()).contains(dayInFinnish, "24");
    }

    void report(String text) {
        go(link("Kirjaa raportti"));
        page.locator("#report").fill(text);
        go(button("Tallenna raportti"));

        assertThat(notice()).isEqualTo("Raportti on tallennettu ja hyväksytty.");
        assertThat(content()).contains(text, "Raportoitu");
        go(page.locator("main .crumb a").first());
        assertThat(page.locator("#workshops").innerText()).contains("1 käytetty, 0 varattu, 4 vapaana");
    }

    String heading() {
        return plain(page.locator("h1").innerText().strip());
    }

    String content() {
        return plain(page.locator("main").innerText());
    }

    /** Without the marks that say where lines may break. */
    private static String plain(String text) {
        return text.replaceAll("[\u2060\u00ad]", "");
    }

    String notice() {
        return page.locator("main [role=status]").innerText();
    }

    private void go(Locator where) {
        Visitors.answerTo(page, where::click);
    }

    private Locator field(String label) {
        return page.getByLabel(label).first();
    }

    private Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator button(String text) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
    }
}
