package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.verkosto.decision.MinutesInFiles;
import fi.verkosto.support.TestWorld;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole road of a season's recruiting: minutes are pasted, looked over and confirmed; then the contract is printed. */
@BrowserTest
class MinutesToContractTest {

    @Autowired
    TestWorld world;

    @Test
    void pastedMinutesEndAsAContractOnPaper(Visitors visitors) throws IOException {
        Page page = visitors.signedIn("koordinaattori");
        page.navigate("/decisions/minutes");
        page.locator("#text").fill(MinutesInFiles.text("Paltamon kunta", 41));
        go(page, page.locator("main form .actions button.main"));
        assertThat(page.locator("[id='handlings[0].decision.outcome']").inputValue())
                .isEqualTo("JOIN");
        assertThat(page.locator("[id='handlings[0].decision.season']").inputValue())
                .isEqualTo("9");
        go(page, page.locator("main form .actions button.main"));

        go(page, page.locator("main .head a[href^='/memberships/']"));
        assertThat(page.locator("main .head .state").innerText()).isEqualTo("Liittynyt");
        assertThat(world.ask("select state || ' ' || joined_on from membership join municipality on municipality.id ="
                        + " municipality_id where code = '578'"))
                .isEqualTo("JOINED 2026-11-16");

        go(page, page.locator("main .head a.button.main"));
        page.locator("#businessId").fill("0926151-4");
        go(page, page.locator("main .actions button.main"));
        String number = page.locator("h1").innerText().replace("Sopimus ", "");
        String paper = textOf(page.waitForDownload(
                () -> page.locator("main .head a[href$='/pdf']").click()));

        assertThat(paper)
                .contains(
                        "Sopimuksen numero " + number,
                        "Paltamo",
                        "0926151-4",
                        "Luonnos",
                        "2027–2028",
                        "vuonna 2027: 9\u00a0000,00\u00a0€",
                        "vuonna 2028: 9\u00a0000,00\u00a0€",
                        "5 omaa kehittämispajaa",
                        "1.1.2027–31.12.2028");
    }

    private static void go(Page page, Locator where) {
        Visitors.answerTo(page, where::click);
    }

    private static String textOf(Download file) throws IOException {
        try (InputStream bytes = file.createReadStream();
                PDDocument pdf = Loader.loadPDF(bytes.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[ \\r\\n]+", " ");
        }
    }
}
