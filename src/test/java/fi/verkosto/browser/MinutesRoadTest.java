package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
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

        read(page, minutesOf("Hyrynsalmen kunta", 11));
        check.holds("fi");
        assertThat(page.locator("#municipality").inputValue()).isEqualTo("105");
        confirm(page);

        assertThat(page.locator("main [role=status]").innerText()).isEqualTo("Pöytäkirjan päätökset on kirjattu.");
        assertThat(page.locator("main").innerText()).contains("Hyrynsalmi", "§ 11", "Liittyy", "77/00.04.02/2026");
        assertThat(stateOf("105")).isEqualTo("JOINED");
    }

    @Test
    void theSameRoadIsOpenWithoutScripts(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR, visitors.withoutScripts());

        read(page, minutesOf("Ristijärven kunta", 12));
        String number = page.locator(SECTION + " ~ a.from").getAttribute("data-at");
        assertThat(page.locator("#passage-" + number).innerText()).isEqualTo(number);
        assertThat(page.locator("#passage-" + number).getAttribute("href")).isEqualTo("#handlings[0].decision.section");
        confirm(page);

        assertThat(stateOf("697")).isEqualTo("JOINED");
    }

    @Test
    void theFieldMarksItsPassage(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        read(page, minutesOf("Puolangan kunta", 13));
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
        page.keyboard().insertText(minutesOf("Suomussalmen kunta", 14));
        keyboard.reach("main button.main").enter();

        keyboard.skipToTheContent();
        keyboard.reach(".minutes").reach("#municipality").reach(SECTION);
        assertThat(page.locator("mark.here").first().innerText()).isEqualTo("§ 14");
        keyboard.enter();

        assertThat(page.locator("main").innerText()).contains("Suomussalmi", "§ 14");
        assertThat(stateOf("777")).isEqualTo("JOINED");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost(Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        read(page, minutesOf("Jonkin kunta", 15));
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

    private static String minutesOf(String municipality, int section) {
        return """
                %s

                Kunnanhallitus 16.11.2026 § %d

                USO-verkostoon osallistuminen kaudella 2027-2028

                77/00.04.02/2026

                Valmistelija kunnanjohtaja Maija Malli

                Verkoston kausi 2027-2028 alkaa. Osallistumismaksu on 9 000 euroa vuodessa, yhteensä 18 000 euroa.

                Esittelijä kunnanjohtaja Maija Malli

                Päätösehdotus

                Kunnanhallitus päättää, että kunta osallistuu USO-verkostoon kaudella 2027-2028.

                Päätös

                Kunnanhallitus hyväksyi päätösehdotuksen yksimielisesti.
                """.formatted(municipality, section);
    }
}
