package fi.verkosto.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** People with a browser window each. Who has signed in once stays so for all tests on the same program. */
final class Visitors implements AutoCloseable {

    static final String PASSWORD = "verkosto-demo";
    static final int DESK = 1280;
    static final int PHONE = 390;

    /** A small phone, or a desk at 400 per cent. */
    static final int NARROW = 320;

    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> windows = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody who has not signed in. */
    Page stranger() {
        return open(options());
    }

    /** Somebody of the demonstration, named by the part of the address before the at sign. */
    Page signedIn(String name) {
        return signedIn(name, options());
    }

    Page signedIn(String name, Browser.NewContextOptions options) {
        String state = SIGNED_IN.computeIfAbsent(address + " " + name, key -> {
            Page page = stranger();
            signIn(page, name + "@verkosto.example", PASSWORD);
            return page.context().storageState();
        });
        return open(options.setStorageState(state));
    }

    /** Types address and password into the form as a person does. */
    static void signIn(Page page, String email, String password) {
        page.navigate("/sign-in");
        page.getByLabel("Sähköposti").fill(email);
        page.getByLabel("Salasana").fill(password);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kirjaudu"))
                .click();
        page.waitForURL("**/start**");
    }

    /** The page that follows what is done; this way of waiting is the only one for a page that comes on the same address. */
    @SuppressWarnings("deprecation")
    static Response answerTo(Page page, Runnable action) {
        return page.waitForNavigation(action);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("fi-FI")
                .setTimezoneId("Europe/Helsinki")
                .setViewportSize(DESK, HEIGHT);
    }

    Browser.NewContextOptions onThePhone() {
        return options().setViewportSize(PHONE, HEIGHT).setHasTouch(true);
    }

    Browser.NewContextOptions withoutScripts() {
        return options().setJavaScriptEnabled(false);
    }

    Page open(Browser.NewContextOptions options) {
        BrowserContext window = browser.newContext(options);
        window.setDefaultTimeout(PATIENCE_MILLISECONDS);
        windows.add(window);
        return window.newPage();
    }

    /** Pictures of all that is open, for the one who has to find out what went wrong. */
    void photograph(String test) {
        String name = test.replaceAll("[^\\p{Alnum}]+", "-");
        windows.stream()
                .flatMap(window -> window.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target", "browser", name + "-" + Integer.toHexString(page.hashCode()) + ".png"))));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }
}
