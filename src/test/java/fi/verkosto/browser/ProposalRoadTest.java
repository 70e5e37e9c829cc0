package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text for a board's agenda: from the fee calculator to the clipboard and to files. */
@BrowserTest
class ProposalRoadTest {

    @Test
    void anyoneTakesTheTextFromTheFeeCalculator(Visitors visitors) {
        Page page = visitors.stranger();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        PageCheck check = PageCheck.of(page);
        page.navigate("/fees?municipality=434");

        Visitors.answerTo(
                page, () -> page.locator("main a[href='/fees/434/proposal']").click());
        check.holds("fi");
        page.locator("#copy").click();
        page.locator("#copy-said:not(:empty)").waitFor();

        assertThat(page.locator("#copy-said").innerText()).isEqualTo("Teksti on kopioitu.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()").toString())
                .startsWith("USO-verkostoon osallistuminen kaudella 2027–2028\n\nAsia\n")
                .contains("Kaupunginhallitus päättää, että Loviisan kaupunki osallistuu USO-verkostoon");
        assertThat(saved(page, "docx")).isEqualTo("uso-2027-2028-esitys-loviisa.docx");
        assertThat(saved(page, "pdf")).isEqualTo("uso-2027-2028-esitys-loviisa.pdf");
        Visitors.answerTo(
                page, () -> page.locator("main .chips a", named("Ruotsiksi")).click());
        assertThat(page.locator("#written").innerText()).contains("Stadsstyrelsen beslutar att Lovisa stad deltar");
        check.holds("fi");
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String saved(Page page, String kind) {
        Locator link = page.locator("main a[href*='/proposal/" + kind + "']");
        Download download = page.waitForDownload(link::click);
        return download.suggestedFilename();
    }

    @Test
    void theTextCanBeReadWithoutScripts(Visitors visitors) {
        Page page = visitors.signedIn("sysma", visitors.withoutScripts());
        page.navigate("/decisions/proposals/9/781");

        assertThat(page.locator("#copy").isVisible()).isFalse();
        assertThat(page.locator("#written-plain").isVisible()).isFalse();
        assertThat(page.locator("#written").innerText()).contains("Kunnanhallitus päättää, että Sysmän kunta");
    }

    @Test
    void anAdminIsToldWhatIsWrongInATemplate(Visitors visitors) {
        Page page = visitors.signedIn("admin");
        PageCheck check = PageCheck.of(page);
        page.navigate("/decisions/proposals");
        check.holds("fi");
        Visitors.answerTo(
                page,
                () -> page.locator("a[href='/decisions/proposals/9/template']").click());
        check.holds("fi");

        page.locator("#textSv").fill("{Board} {kausi}");
        Visitors.answerTo(page, () -> page.locator("main button.main").click());

        assertThat(page.locator("#textSv-error").innerText()).startsWith("Näitä kenttiä ei ole: {kausi}.");
        check.holds("fi");
        page.navigate("/decisions/proposals/9/781");
        check.holds("fi");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target", "browser", "proposal.png")));
    }
}
