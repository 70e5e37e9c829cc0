package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.verkosto.browser.Routes.Visit;
import fi.verkosto.support.TestWorld;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** All pages in Swedish and English. */
@BrowserTest
class LanguagesTest {

    private static final String COORDINATOR = "fcg";

    @Autowired
    TestWorld world;

    @AfterEach
    void backToFinnish() throws Exception {
        world.execute("update account set language = 'fi' where email <> 'loviisa@verkosto.example'");
        world.execute("update account set language = 'sv' where email = 'loviisa@verkosto.example'");
    }

    /** Every page by the first of the office who may see it and by a contact person, on the telephone, where long words show. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @Tag("long")
    void everyPageIsWholeInTheLanguageOfTheAccount(String language, Visitors visitors) throws Exception {
        Set<String> seen = new TreeSet<>();
        Map<String, List<Visit>> byVisitor = Routes.all(world).stream()
                .filter(visit -> !visit.visitor().isEmpty()
                        && seen.add((visit.visitor().equals(Routes.CONTACT) ? "own " : "") + visit.route()))
                .collect(Collectors.groupingBy(Visit::visitor));
        world.execute("update account set language = '" + language + "'");

        byVisitor.forEach((visitor, visits) -> {
            Page page = visitors.signedIn(visitor, visitors.onThePhone());
            PageCheck check = PageCheck.of(page);
            for (Visit visit : visits) {
                page.navigate(visit.address());
                check.readsWell(language);
            }
        });

        assertThat(seen).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theChosenLanguageIsAccessible(String language, Visitors visitors) {
        DemoRows rows = new DemoRows(world);
        Page page = visitors.signedIn(COORDINATOR);
        PageCheck check = PageCheck.of(page);
        choose(page, language);

        for (String address : List.of(
                "/start",
                "/memberships/" + rows.membership("781", 8),
                "/decisions/" + rows.decision("748", 7),
                "/workshops/" + rows.workshop("781", "REPORTED"),
                "/seasons/9")) {
            page.navigate(address);
            check.holds(language);
        }
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
