package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import fi.verkosto.decision.MinutesInFiles;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the minutes of a board to a membership: pasted, read, looked over, confirmed. */
@BrowserTest
class MinutesRoadTest {

    private static final String COORDINATOR = "koordinaattori";
    private static final String SECTION = "[id='handlings[0].decision.section']";

    @Autowired
    TestWorld world;

    @Test
    void pastedMinutesBecomeAMembership(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        page.navigate("/decisions");
        Visitors.answerTo(
                page, () -> page.locator("main a[href='/decisions/minutes']").click());
        check.holds("fi");

        read(page, MinutesInFiles.text("Hyrynsalmen kunta", 11));
        check.holds("fi");
        assertThat(page.locator("#municipality").inputValue()).isEqualTo("105");
        confirm(page);

        assertThat(page.locator("main [role=status]").innerText()).isEqualTo("Pöytäkirjan päätökset on kirjattu.");
        assertThat(page.locator("main").innerText()).contains("Hyrynsalmi", "§\u00a011", "Liittyy", "77/00.04.02/2026");
        assertThat(stateOf("105")).isEqualTo("JOINED");
    }

    @Test
    void theSameRoadIsOpenWithoutScripts(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR, visitors.withoutScripts());

        read(page, MinutesInFiles.text("Ristijärven kunta", 12));
        String number = page.locator(SECTION + " ~ a.from").getAttribute("data-at");
        assertThat(page.locator("#passage-" + number).innerText()).isEqualTo(number);
        assertThat(page.locator("#passage-" + number).getAttribute("href")).isEqualTo("#handlings[0].decision.section");
        confirm(page);

        assertThat(stateOf("697")).isEqualTo("JOINED");
    }

    @Test
    void theFieldMarksItsPassage(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        read(page, MinutesInFiles.text("Puolangan kunta", 13));
        Locator marked = page.locator("mark.here");

        page.locator(SECTION).focus();
        assertThat(marked.first().innerText()).isEqualTo("§ 13");
        page.locator("[id='handlings[0].decision.caseNumber']").hover();
        assertThat(marked.first().innerText()).isEqualTo("77/00.04.02/2026");
        page.locator("[id='handlings[0].decision.resolution']").focus();
        assertThat(String.join("", marked.allInnerTexts()))
                .isEqualTo("Kunnanhallitus hyväksyi päätösehdotuksen yksimielisesti.");
        assertThat(page.evaluate("() => { const mark = document.querySelector('mark.here').getBoundingClientRect();"
                        + " const text = document.querySelector('.minutes').getBoundingClientRect();"
                        + " return mark.top >= text.top - 1 && mark.top <= text.bottom; }"))
                .isEqualTo(true);
    }

    @Test
    void theWholeRoadIsWalkedByKeyboardAlone(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/decisions/minutes");
        keyboard.skipToTheContent();
        keyboard.reach("#text");
        page.keyboard().insertText(MinutesInFiles.text("Suomussalmen kunta", 14));
        keyboard.reach("main button.main").enter();

        keyboard.skipToTheContent();
        keyboard.reach(".minutes").reach("#municipality").reach(SECTION);
        assertThat(page.locator("mark.here").first().innerText()).isEqualTo("§ 14");
        keyboard.enter();

        assertThat(page.locator("main").innerText()).contains("Suomussalmi", "§\u00a014");
        assertThat(stateOf("777")).isEqualTo("JOINED");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        read(page, MinutesInFiles.text("Jonkin kunta", 15));
        assertThat(page.locator("#read-warnings").innerText()).contains("Kuntaa ei tunnistettu");
        page.locator(SECTION).fill("viisitoista");

        Response answer = Visitors.answerTo(
                page, () -> page.locator("main form .actions button.main").click());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.locator("main .errors").innerText()).contains("Valitse kunta");
        assertThat(page.locator(SECTION).inputValue()).isEqualTo("viisitoista");
        assertThat(page.locator(".minutes").innerText()).contains("USO-verkostoon");
        check.holds("fi");
    }

    @ParameterizedTest
    @CsvSource({
        "pdf,Utsjoen kunta,890",
        "docx,Enontekiön kunta,047",
        "odt,Savukosken kunta,742",
        "txt,Pelkosenniemen kunta,583"
    })
    void aFileOfEveryKindIsReadAndKeptWithItsDecision(
            String kind, String municipality, String code, Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        page.navigate("/decisions/minutes");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "Pöytäkirja." + kind, "application/octet-stream", MinutesInFiles.of(kind, municipality, 31)));
        Visitors.answerTo(
                page, () -> page.locator("main form .actions button.main").click());
        assertThat(page.locator("main").innerText()).contains("Pöytäkirja." + kind);
        assertThat(page.locator("#municipality").inputValue()).isEqualTo(code);
        check.holds("fi");

        page.locator("[id='handlings[0].decision.season']").selectOption("9");
        page.locator(SECTION).fill("kolmekymmentäyksi");
        confirm(page);
        page.locator(SECTION).fill("31");
        confirm(page);

        assertThat(stateOf(code)).isEqualTo("JOINED");
        Download file = page.waitForDownload(
                () -> page.locator("main a[href^='/documents/']").click());
        assertThat(file.suggestedFilename()).isEqualTo("Pöytäkirja." + kind);
    }

    @Test
    void aFileThatCannotBeReadIsToldWithWhatToDo(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        page.navigate("/decisions/minutes");
        page.locator("#file").setInputFiles(new FilePayload("kuva.png", "image/png", new byte[] {1, 2, 3}));

        Response answer = Visitors.answerTo(
                page, () -> page.locator("main form .actions button.main").click());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.locator("#file-error").innerText()).contains("PDF");
        check.holds("fi");
    }

    private static void read(Page page, String text) {
        page.navigate("/decisions/minutes");
        page.locator("#text").fill(text);
        Response answer = Visitors.answerTo(
                page, () -> page.locator("main form .actions button.main").click());
        assertThat(answer.status()).isEqualTo(200);
    }

    private static void confirm(Page page) {
        Visitors.answerTo(
                page, () -> page.locator("main form .actions button.main").click());
    }

    private String stateOf(String code) {
        return world.ask(
                "select membership.state from membership join municipality on municipality.id = municipality_id "
                        + "join season on season.id = season_id where code = '" + code + "' and number = 9");
    }
}
