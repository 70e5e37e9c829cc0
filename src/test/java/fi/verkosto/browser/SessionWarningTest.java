package fi.verkosto.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Two minutes before a session ends its owner is asked whether to go on. The browser's clock is moved, not waited for. */
@BrowserTest
class SessionWarningTest {

    private static final int MINUTE = 60_000;

    /** What the page counts with is what the server does. */
    @Value("${server.servlet.session.timeout}")
    Duration sessions;

    @Test
    void asksTwoMinutesAheadAndGoesOn(Visitors visitors) {
        Page page = visitors.signedIn("koordinaattori");
        PageCheck check = PageCheck.of(page);
        page.clock().install();
        page.navigate("/profile");
        Locator warning = page.locator("#session-warning");
        assertThat(warning).hasAttribute("data-minutes", minutesOfTheServer());
        page.clock().runFor(28 * MINUTE - 1000);
        assertThat(warning).isHidden();

        page.clock().runFor(1000);

        assertThat(warning).isVisible();
        assertThat(warning).containsText("kahden minuutin kuluttua");
        assertThat(page.locator("#session-continue")).isFocused();
        check.holds("fi");
        Response answer =
                page.waitForResponse("**/session", () -> page.keyboard().press("Enter"));
        assertThat(answer.status()).isLessThan(300);
        assertThat(warning).isHidden();
        page.clock().runFor(28 * MINUTE);
        assertThat(warning).isVisible();
    }

    private String minutesOfTheServer() {
        return Long.toString(sessions.toMinutes());
    }
}
