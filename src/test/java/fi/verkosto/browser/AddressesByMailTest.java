package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Pages behind addresses that are given to one person and used once. */
@BrowserTest
class AddressesByMailTest {

    @Test
    void theInvitedOneSetsAPasswordAndIsIn(Visitors visitors) {
        Page admin = visitors.signedIn("admin");
        admin.navigate("/accounts/new");
        admin.getByLabel("Nimi").fill("Kutsuttu Käyttäjä");
        admin.getByLabel("Sähköposti").fill("kutsuttu@verkosto.example");
        admin.getByLabel("Rooli").selectOption("COORDINATOR");
        Visitors.answerTo(
                admin, () -> admin.locator("main form button.main").first().click());
        String invitation = admin.locator("main .once").textContent().strip();

        Page invited = visitors.stranger();
        PageCheck check = PageCheck.of(invited);
        invited.navigate(invitation);
        check.holds("fi");
        Locator passwords = invited.locator("input[type=password]");
        passwords.first().fill("vihreä kivi uppoaa hiljaa");
        passwords.last().fill("vihreä kivi uppoaa");
        submit(invited);
        assertThat(invited.locator(".errors").count()).isEqualTo(1);
        check.holds("fi");
        passwords.first().fill("vihreä kivi uppoaa hiljaa");
        passwords.last().fill("vihreä kivi uppoaa hiljaa");
        submit(invited);

        assertThat(invited.url()).contains("/sign-in");
        check.holds("fi");
    }

    @Test
    void anAddressThatIsUsedUpSaysSo(Visitors visitors) {
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);

        page.navigate("/invitations/used");
        check.holds("fi");
        page.navigate("/setup/used");
        check.holds("fi");
        page.navigate("/sign-in/links/used");
        check.holds("fi");
    }

    private static void submit(Page page) {
        Visitors.answerTo(
                page,
                () -> page.getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.BUTTON)
                        .first()
                        .click());
    }
}
