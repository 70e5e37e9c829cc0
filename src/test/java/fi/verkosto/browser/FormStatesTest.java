package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Forms that were filled in wrongly or too late, and what else goes wrong: these pages too are for everybody. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class FormStatesTest {

    /** Empties what a person types, and lets the form go although the browser would hold it back. */
    private static final String EMPTY_AND_SEND =
            "form => { form.noValidate = true; for (const field of form.querySelectorAll("
                    + "'input:not([type=hidden]):not([type=checkbox]), textarea')) field.value = ''; "
                    + "form.querySelector('button.main').click(); }";

    private static final String SEND_AS_SEEN_BEFORE = "form => { form.noValidate = true; "
            + "form.querySelector('input[name=version]').value = -1; form.querySelector('.actions button.main').click(); }";

    private static final String FORM = "main form[method=post]:has(button.main)";

    @Autowired
    TestWorld world;

    /** One for each person, as people have it, with the style sheets at hand. */
    private final Map<String, Window> windows = new HashMap<>();

    private Visitors all;

    @BeforeAll
    void letIn(Visitors visitors) {
        all = visitors;
    }

    private Window open(String visitor) {
        Page page = all.signedIn(visitor);
        return new Window(page, PageCheck.of(page));
    }

    Stream<Form> formsWithSomethingToFill() {
        DemoRows rows = new DemoRows(world);
        long membership = rows.membership("889", 8);
        long open = rows.openWorkshopOf("178", "687");
        return Stream.of(
                new Form("admin", "/accounts/new"),
                new Form("admin", "/accounts/" + rows.account("sysma") + "/edit"),
                new Form("admin", "/profile"),
                new Form("admin", "/seasons/new"),
                new Form("admin", "/seasons/9/edit"),
                new Form("admin", "/seasons/9/tiers"),
                new Form("admin", "/seasons/7/closing"),
                new Form("admin", "/vat-rates"),
                new Form("koordinaattori", "/memberships/" + membership + "/fee"),
                new Form("koordinaattori", "/memberships/" + membership + "/transitions/new?to=WITHDRAWN"),
                new Form("koordinaattori", "/decisions/new?membership=" + membership),
                new Form("koordinaattori", "/decisions/" + rows.decision("781", 8) + "/edit"),
                new Form("koordinaattori", "/workshops/new?membership=" + membership),
                new Form("utajarvi", "/workshops/new?membership=" + membership),
                new Form("juva", "/workshops/" + open + "/edit"),
                new Form("juva", "/workshops/" + open + "/cancellation"),
                new Form("sysma", "/workshops/" + rows.workshop("781", "HELD") + "/holding"),
                new Form("sysma", "/workshops/" + rows.workshop("781", "HELD") + "/report"));
    }

    Stream<Form> formsThatChange() {
        DemoRows rows = new DemoRows(world);
        long membership = rows.membership("889", 8);
        long open = rows.openWorkshopOf("178", "687");
        return Stream.of(
                new Form("admin", "/accounts/" + rows.account("sysma") + "/edit"),
                new Form("admin", "/seasons/9/edit"),
                new Form("admin", "/seasons/9/tiers"),
                new Form("admin", "/seasons/9/themes"),
                new Form("admin", "/seasons/9/offering"),
                new Form("admin", "/seasons/9/translations"),
                new Form("admin", "/seasons/9/contacts"),
                new Form("admin", "/seasons/9/links"),
                new Form("koordinaattori", "/memberships/" + membership + "/edit"),
                new Form("juva", "/workshops/" + open + "/edit"));
    }

    @ParameterizedTest
    @MethodSource("formsWithSomethingToFill")
    void saysWhatIsMissing(Form form) {
        Window window = windows.computeIfAbsent(form.visitor(), this::open);
        Page page = window.page();
        page.navigate(form.address());

        Response answer =
                Visitors.answerTo(page, () -> page.locator(FORM).first().evaluate(EMPTY_AND_SEND));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.locator("main .errors, main p.error").count()).isPositive();
        window.check().holds("fi");
    }

    @ParameterizedTest
    @MethodSource("formsThatChange")
    void saysThatSomebodyElseWasFaster(Form form) {
        Window window = windows.computeIfAbsent(form.visitor(), this::open);
        Page page = window.page();
        page.navigate(form.address());

        Response answer =
                Visitors.answerTo(page, () -> page.locator(FORM).first().evaluate(SEND_AS_SEEN_BEFORE));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(page.locator("main p.note.stop").count()).isPositive();
        window.check().holds("fi");
    }

    @Test
    void aWrongPasswordIsToldInTheForm(Visitors visitors) {
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);
        page.navigate("/sign-in");
        page.getByLabel("Sähköposti").fill("kukaan@verkosto.example");
        page.getByLabel("Salasana").fill("arvaus arvaus");
        Visitors.answerTo(page, () -> page.locator("main button.main").click());

        assertThat(page.locator("main .errors").innerText()).contains("eivät täsmää");
        check.holds("fi");
    }

    @Test
    void anUnknownMunicipalityIsToldInTheCalculator(Visitors visitors) {
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);

        assertThat(page.navigate("/fees?municipality=Kupio").status()).isEqualTo(422);
        check.holds("fi");
        assertThat(page.navigate("/fees?population=0").status()).isEqualTo(422);
        check.holds("fi");
    }

    @Test
    void whatIsNotThereIsNotFound(Visitors visitors) {
        for (String visitor : List.of("koordinaattori", "sysma")) {
            Page page = visitors.signedIn(visitor);
            PageCheck check = PageCheck.of(page);

            assertThat(page.navigate("/memberships/999999").status()).isEqualTo(404);
            check.holds("fi");
        }
    }

    @Test
    void whatIsNotAllowedIsRefusedAndWhatDoesNotExistIsNotFound(Visitors visitors) {
        Map.of("/accounts", 403, "/nowhere", 404).forEach((address, status) -> {
            Page page = visitors.signedIn("sysma");
            PageCheck check = PageCheck.of(page);

            assertThat(page.navigate(address).status()).isEqualTo(status);
            check.holds("fi");
        });
    }

    @Test
    void aRuleThatRefusesIsToldOnThePageOneCameFrom(Visitors visitors) {
        String onlyAdmin = world.ask("select id from account where email = 'admin@verkosto.example'");
        Page page = visitors.signedIn("admin");
        PageCheck check = PageCheck.of(page);
        page.navigate("/accounts/" + onlyAdmin);

        Visitors.answerTo(
                page,
                () -> page.locator("main form[action$='/disabling'] button").click());

        assertThat(page.locator("main [role=alert]").innerText()).contains("ainoa pääkäyttäjä");
        assertThat(world.ask("select disabled from account where id = " + onlyAdmin))
                .isEqualTo("f");
        check.holds("fi");
    }

    @Test
    void thePageOfAnOutageIsReadableWithoutTheProgram(Visitors visitors) throws Exception {
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);
        String outage = new ClassPathResource("outage.html").getContentAsString(StandardCharsets.UTF_8);
        page.route(
                "**/start",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(outage)));

        assertThat(page.navigate("/start").status()).isEqualTo(503);

        check.holds("fi");
    }

    private record Window(Page page, PageCheck check) {}

    record Form(String visitor, String address) {

        @Override
        public String toString() {
            return address + " by " + visitor;
        }
    }
}
