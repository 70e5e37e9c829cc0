package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.verkosto.decision.MinutesInFiles;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a municipality that has joined to its signed contract. */
@BrowserTest
class ContractRoadTest {

    @Autowired
    TestWorld world;

    @Test
    void aMembershipIsPutUnderContract(Visitors visitors) throws Exception {
        Page page = visitors.signedIn("koordinaattori");
        PageCheck check = PageCheck.of(page);
        walk(page, check, "016");

        page.navigate("/contracts?season=8&state=MISSING");
        check.holds("fi");
        page.navigate("/contracts/" + world.ask("select min(contract_id) from contract_event"));
        check.holds("fi");
        page.navigate("/start");
        check.holds("fi");
    }

    @Test
    void theSameRoadIsOpenWithoutScripts(Visitors visitors) throws Exception {
        Page page = visitors.signedIn("koordinaattori", visitors.withoutScripts());
        walk(page, null, "143");
    }

    @Test
    void theSameRoadIsWalkedByKeyboardAlone(Visitors visitors) {
        Page page = visitors.signedIn("koordinaattori");
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/memberships/" + new DemoRows(world).membership("211", 9));
        keyboard.skipToTheContent();
        keyboard.reach("main .head a.button.main").enter();

        keyboard.skipToTheContent();
        keyboard.reach("#businessId").type("0926151-4").reach("#language");
        keyboard.reach("main .actions button.main").enter();
        assertThat(page.locator("main [role=status]").innerText()).startsWith("Sopimusluonnos on tehty");

        keyboard.skipToTheContent();
        keyboard.reach("main .head button.main").enter();
        assertThat(page.locator("main .head .state").innerText()).isEqualTo("Lähetetty");

        keyboard.skipToTheContent();
        keyboard.reach("main .head a.button.main").enter();
        keyboard.skipToTheContent();
        keyboard.reach("#networkSigner")
                .reach("#networkSignedOn")
                .reach("#municipalitySigner")
                .reach("#municipalitySignedOn")
                .reach("#file");
        keyboard.reach("main .actions button.main").enter();
        assertThat(page.locator("main .errors").innerText()).contains("Valitse tiedosto");
    }

    @Test
    void anAdminWritesTheTemplate(Visitors visitors) {
        Page page = visitors.signedIn("admin");
        PageCheck check = PageCheck.of(page);
        page.navigate("/contracts/templates/9");
        check.holds("fi");
        page.locator("#textFi").fill("Lyhyt {kunta}");
        go(page, page.locator("main .actions button.main"));
        assertThat(page.locator("#textFi-error").innerText()).contains("{kunta}");
        check.holds("fi");
    }

    private void walk(Page page, @Nullable PageCheck check, String code) throws Exception {
        page.navigate("/memberships/" + new DemoRows(world).membership(code, 9));
        holds(check);
        go(page, page.locator("main .head a.button.main"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Tee sopimus");
        page.locator("#businessId").fill("0926151-5");
        go(page, page.locator("main .actions button.main"));
        assertThat(page.locator("#businessId-error").innerText()).contains("tarkistusnumero");
        holds(check);
        page.locator("#businessId").fill("0926151-4");
        go(page, page.locator("main .actions button.main"));
        assertThat(page.locator("main [role=status]").innerText()).startsWith("Sopimusluonnos on tehty");
        holds(check);

        go(page, page.locator("main .head button.main"));
        assertThat(page.locator("main .head .state").innerText()).isEqualTo("Lähetetty");
        holds(check);

        go(page, page.locator("main .head a.button.main"));
        go(page, page.locator("main .actions button.main"));
        assertThat(page.locator("main .errors").innerText()).contains("Valitse tiedosto");
        holds(check);
        page.locator("#networkSigner").fill("Elli Esimerkki");
        page.locator("#networkSignedOn").fill("2026-11-23");
        page.locator("#municipalitySigner").fill("Keijo Keksitty");
        page.locator("#municipalitySignedOn").fill("2026-11-24");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "Sopimus.pdf", "application/pdf", MinutesInFiles.of("pdf", "Kunnan sopimus", 1)));
        go(page, page.locator("main .actions button.main"));
        assertThat(page.locator("main .head .state").innerText()).isEqualTo("Allekirjoitettu");
        assertThat(page.locator("main").innerText()).contains("Keijo Keksitty", "Sopimus.pdf");
        holds(check);

        Download pdf = page.waitForDownload(
                () -> page.locator("main .head a[href$='/pdf']").click());
        assertThat(pdf.suggestedFilename()).matches("sopimus-9-\\d{3}\\.pdf");
        assertThat(pdf.createReadStream().readNBytes(4)).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(world.ask("select state from membership where id = " + new DemoRows(world).membership(code, 9)))
                .isEqualTo("CONTRACTED");
    }

    private static void holds(@Nullable PageCheck check) {
        if (check != null) {
            check.holds("fi");
        }
    }

    private static void go(Page page, Locator where) {
        Visitors.answerTo(page, where::click);
    }
}
