package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Passkeys as a person with a device uses them; the device is Chromium's virtual one. */
@BrowserTest
class PasskeyRoadTest {

    @Test
    void addsAPasskeySignsInByItAndRemovesIt(Visitors visitors) {
        Page page = atLocalhost(visitors);
        PageCheck check = PageCheck.of(page);
        device(page, true);
        Visitors.signIn(page, "utajarvi@verkosto.example", Visitors.PASSWORD);
        page.navigate("/profile");
        Visitors.answerTo(
                page, () -> page.locator("a[href='/profile/passkeys']").click());
        assertThat(page.getByText("Sinulla ei vielä ole pääsyavainta.").isVisible())
                .isTrue();
        page.getByLabel("Mistä tunnistat avaimen").fill("Työpuhelin");
        Visitors.answerTo(page, () -> button(page, "Lisää pääsyavain").click());
        assertThat(page.locator("main [role=status]").innerText()).startsWith("Pääsyavain on lisätty.");
        check.holds("fi");

        signOut(page);
        page.navigate("/sign-in");
        check.holds("fi");
        Visitors.answerTo(page, () -> button(page, "Käytä pääsyavainta").click());
        page.waitForURL("**/start**");
        page.navigate("/profile/passkeys");
        assertThat(page.locator("main .todo").innerText()).contains("Työpuhelin", "viimeksi käytetty");

        Visitors.answerTo(
                page, () -> button(page, "Poista pääsyavain Työpuhelin").click());
        signOut(page);
        page.navigate("/sign-in");
        Visitors.answerTo(page, () -> button(page, "Käytä pääsyavainta").click());
        assertThat(page.locator("main .errors").innerText()).startsWith("Tällä pääsyavaimella ei pääse sisään.");
        check.holds("fi");
    }

    /** The program's own demand is taken out of what it asks for, so that the browser sends what it would not by itself. */
    @Test
    void refusesADeviceThatDidNotVerifyItsHolder(Visitors visitors) {
        Page page = atLocalhost(visitors);
        device(page, false);
        Visitors.signIn(page, "juva@verkosto.example", Visitors.PASSWORD);
        page.navigate("/profile/passkeys");
        page.getByLabel("Mistä tunnistat avaimen").fill("Lukitsematon");
        button(page, "Lisää pääsyavain").click();
        page.getByText("Pääsyavainta ei syntynyt.").waitFor();

        page.route("**/options", PasskeyRoadTest::withoutDemand);
        Visitors.answerTo(page, () -> button(page, "Lisää pääsyavain").click());

        assertThat(page.locator("main .errors").innerText()).contains("Pääsyavainta ei voitu ottaa vastaan.");
        assertThat(page.getByLabel("Mistä tunnistat avaimen").inputValue()).isEqualTo("Lukitsematon");
        assertThat(page.getByText("Sinulla ei vielä ole pääsyavainta.").isVisible())
                .isTrue();
    }

    @Test
    void saysWhatToDoWithoutScripts(Visitors visitors) {
        Page page = visitors.signedIn("sysma", visitors.withoutScripts());

        page.navigate("/profile/passkeys");

        assertThat(page.getByText("Tällä selaimella pääsyavainta ei voi lisätä.")
                        .isVisible())
                .isTrue();
        assertThat(page.getByLabel("Mistä tunnistat avaimen").isVisible()).isFalse();
    }

    private static void withoutDemand(Route route) {
        String options = route.fetch().text();
        JsonObject changed = JsonParser.parseString(
                        options.replace("\"userVerification\":\"required\"", "\"userVerification\":\"discouraged\""))
                .getAsJsonObject();
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(changed.toString()));
    }

    /** Passkeys belong to names, not to numbers. */
    private static Page atLocalhost(Visitors visitors) {
        Browser.NewContextOptions options = visitors.options();
        URI address = URI.create(options.baseURL);
        return visitors.open(options.setBaseURL("http://localhost:" + address.getPort()));
    }

    private static void device(Page page, boolean verifies) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString("{\"options\":{\"protocol\":\"ctap2\",\"transport\":\"internal\","
                                + "\"hasResidentKey\":true,\"hasUserVerification\":" + verifies + ",\"isUserVerified\":"
                                + verifies
                                + ",\"automaticPresenceSimulation\":true}}")
                        .getAsJsonObject());
    }

    private static void signOut(Page page) {
        Visitors.answerTo(
                page,
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirjaudu ulos"))
                        .click());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
