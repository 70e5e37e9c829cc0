package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From the start page to the radar, to a municipality on it, and to those who are to be asked again. */
@BrowserTest
class RadarRoadTest {

    @Test
    void aContactIsRecordedAndShowsOnTheRadar(Visitors visitors) {
        Page page = visitors.signedIn("koordinaattori");
        PageCheck check = PageCheck.of(page);
        page.navigate("/decisions/radar?season=9");
        check.holds("fi");
        assertThat(page.locator("main").innerText()).contains("Hamina", "Tulos puuttuu", "Kutsutaanko kauteen 9?");

        Visitors.answerTo(
                page,
                () -> page.locator("main td a", new Page.LocatorOptions().setHasText("Utajärvi"))
                        .first()
                        .click());
        check.holds("fi");
        page.locator("#contact").fill("Hallitus käsittelee asian joulukuussa.");
        Visitors.answerTo(page, () -> page.locator("main form .actions button").click());
        assertThat(page.locator("main [role=status]").innerText()).isEqualTo("Yhteydenotto on kirjattu.");

        Visitors.answerTo(
                page, () -> page.locator("main a[href$='/radar/edit']").click());
        check.holds("fi");
        page.locator("#meetingOn").fill("2026-12-14");
        Visitors.answerTo(
                page, () -> page.locator("main form .actions button.main").click());
        Visitors.answerTo(page, () -> page.locator("main .crumb a").first().click());
        assertThat(page.locator("main").innerText()).contains("14.12.2026", "Hallitus käsittelee asian joulukuussa.");
    }

    @Test
    void aContactIsRecordedByKeyboardAlone(Visitors visitors) {
        Page page = visitors.signedIn("koordinaattori");
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/decisions/radar?season=9");
        keyboard.skipToTheContent();
        keyboard.reach("main .head a.button.main")
                .reach(".funnel a")
                .reach("main #season")
                .reach("main form.filters button")
                .reach("main a.chip")
                .reach("main .scroll[role=region]")
                .reach("main tbody th a")
                .reach("main tbody td a[href$='/radar']")
                .enter();

        keyboard.skipToTheContent();
        keyboard.reach("#contact").type("Soitettu hallintoon.");
        keyboard.reach("main form .actions button").enter();

        assertThat(page.locator("main [role=status]").innerText()).isEqualTo("Yhteydenotto on kirjattu.");
        assertThat(page.locator("main").innerText()).contains("Soitettu hallintoon.");
    }

    @Test
    void theRoadIsOpenWithoutScriptsAndLeadsToThePreviewOfEnrolling(Visitors visitors) {
        Page page = visitors.signedIn("koordinaattori", visitors.withoutScripts());
        page.navigate("/decisions/radar?season=9");

        page.locator("input[name=municipality]").first().check();
        Visitors.answerTo(
                page,
                () -> page.locator("form[action='/memberships/new'] button").click());
        assertThat(page.url()).contains("/memberships/new?season=9&municipality=");

        page.navigate("/decisions/radar?season=9");
        Visitors.answerTo(page, () -> page.locator(".funnel a").last().click());
        assertThat(page.locator("main tbody tr").count())
                .isEqualTo(Integer.parseInt(page.locator(".funnel b").last().innerText()));
    }
}
