package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.verkosto.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main pages in Swedish and English; one of the coordinators, whom no other test needs, changes the language. */
@BrowserTest
class LanguagesTest {

    private static final String COORDINATOR = "fcg";

    @Autowired
    TestWorld world;

    @AfterEach
    void backToFinnish() throws Exception {
        world.execute(
                "update account set language = 'fi' where email in ('fcg@verkosto.example', 'juva@verkosto.example')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theOfficeWorksInTheLanguageOfTheAccount(String language, Visitors visitors) {
        DemoRows rows = new DemoRows(world);
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        choose(page, language);

        for (String address : List.of(
                "/start",
                "/search?q=sys",
                "/municipalities",
                "/municipalities/781",
                "/memberships",
                "/memberships/new?season=9&municipality=290",
                "/memberships/" + rows.membership("781", 8),
                "/memberships/" + rows.membership("781", 8) + "/history",
                "/decisions",
                "/decisions/" + rows.decision("748", 7),
                "/decisions/new?membership=" + rows.membership("889", 9),
                "/contracts",
                "/contracts/" + rows.contract("781"),
                "/workshops",
                "/workshops/" + rows.workshop("781", "REPORTED"),
                "/workshops/new?membership=" + rows.membership("889", 8),
                "/seasons",
                "/seasons/9",
                "/vat-rates",
                "/profile")) {
            page.navigate(address);
            check.holds(language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theContactPersonSeesTheSame(String language, Visitors visitors) {
        Page page = visitors.signedIn("juva");
        PageCheck check = PageCheck.of(page);
        choose(page, language);

        page.navigate("/start");

        check.holds(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void strangersChooseByTheAddressOrTheLink(String language, Visitors visitors) {
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);
        page.navigate("/");
        Visitors.answerTo(
                page,
                () -> page.locator("header .languages a[lang=" + language + "]").click());
        check.holds(language);

        for (String address : List.of(
                "/fees?municipality=781&lang=",
                "/accessibility?lang=",
                "/privacy?lang=",
                "/sign-in?lang=",
                "/api?lang=")) {
            page.navigate(address + language);
            check.holds(language);
        }
    }

    /** Amounts, days and numbers are written the Finnish way whatever the language. */
    @ParameterizedTest
    @CsvSource({"fi", "sv", "en"})
    void amountsDaysAndNumbersKeepTheirFinnishForm(String language, Visitors visitors) {
        Page page = visitors.signedIn(COORDINATOR);
        choose(page, language);

        page.navigate("/memberships/" + new DemoRows(world).membership("781", 8));
        String membership = page.locator("main").innerText();
        page.navigate("/fees?population=45001&lang=" + language);
        String fees = page.locator("main").innerText();

        assertThat(membership)
                .contains("9\u00a0000,00\u00a0€", "18\u00a0000,00\u00a0€", "11\u00a0295,00\u00a0€", "25,5\u00a0%");
        assertThat(membership).contains("27.1.2025", "31.12.2023", "3\u00a0");
        assertThat(fees)
                .contains("45\u00a0001", "16\u00a0000,00\u00a0€", "32\u00a0000,00\u00a0€", "20\u00a0080,00\u00a0€");
    }

    private static void choose(Page page, String language) {
        page.navigate("/profile");
        Visitors.answerTo(
                page,
                () -> page.locator("header .languages button[value=" + language + "]")
                        .click());
    }
}
