package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold for every page that anybody sees: accessible, standing in its width, whole in its language, and free of errors. */
final class PageCheck {

    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(Visitors.DESK, Visitors.PHONE, Visitors.NARROW);
    private static final int HEIGHT = 900;

    /** The answer's own status and the icons of it are no fault of the page. */
    private static final String ASKED_FOR = "Failed to load resource";

    private static final String LISTEN = "window.violations = []; document.addEventListener('securitypolicyviolation', "
            + "event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));";
    private static final String FACTS = "() => ({mode: document.compatMode, language: document.documentElement.lang, "
            + "headings: document.querySelectorAll('h1').length, text: document.title + ' ' + document.body.innerText, "
            + "wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth, "
            + "violations: window.violations})";
    private static final String AXE = script("/axe.min.js");
    private static final String VIOLATIONS = "async guidelines => (await axe.run(document, "
            + "{runOnly: {type: 'tag', values: guidelines}, resultTypes: ['violations']})).violations.map(rule => "
            + "rule.id + ': ' + rule.help + ' – ' + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))";
    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}_-]+(\\.[\\p{Alnum}_-]+)+");
    private static final Set<String> MESSAGE_KEYS = messageKeys();
    private static final AtomicInteger DONE = new AtomicInteger();

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private PageCheck(Page page) {
        this.page = page;
        page.addInitScript(LISTEN);
        page.onConsoleMessage(this::note);
        page.onPageError(fault -> faults.add("script: " + fault));
    }

    /** Watches the page from now on; to be called once for a page, before the first address is opened. */
    static PageCheck of(Page page) {
        return new PageCheck(page);
    }

    /** How many pages have been looked at, each width counted. */
    static int done() {
        return DONE.get();
    }

    /**
     * Looks at what the page shows now: it must fit on the desk, on the phone and on a small phone, and be accessible on the
     * phone. That it is so on the desk too is seen to by {@link PagesTest} for every page.
     */
    void holds(String language) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            lookAtFacts(page.url() + " at " + width, language);
            if (width == Visitors.PHONE) {
                isAccessible();
            }
            DONE.incrementAndGet();
        }
        page.setViewportSize(Visitors.DESK, HEIGHT);
    }

    /** Asks for accessibility in the width that the window has now. */
    void isAccessible() {
        assertThat(accessibilityViolations())
                .as("accessibility of " + page.url() + " at " + page.viewportSize().width)
                .isEmpty();
    }

    /** Looks at what the page shows now, in the width that its window has and without asking for accessibility again. */
    void readsWell(String language) {
        lookAtFacts(page.url(), language);
        DONE.incrementAndGet();
    }

    private void lookAtFacts(String what, String language) {
        Map<?, ?> facts = (Map<?, ?>) page.evaluate(FACTS);

        assertThat(facts.get("mode")).as("doctype of " + what).isEqualTo("CSS1Compat");
        assertThat(facts.get("language")).as("language of " + what).isEqualTo(language);
        assertThat(facts.get("headings")).as("h1 of " + what).isEqualTo(1);
        assertThat(((Number) facts.get("wide")).intValue())
                .as("sideways scroll of " + what)
                .isLessThanOrEqualTo(((Number) facts.get("room")).intValue());
        assertThat((Collection<?>) facts.get("violations"))
                .as("content policy of " + what)
                .isEmpty();
        assertThat(rawKeys((String) facts.get("text")))
                .as("message keys in " + what)
                .isEmpty();
        assertThat(faults).as("console of " + what).isEmpty();
    }

    private void note(ConsoleMessage message) {
        boolean fault = message.type().equals("error") || message.type().equals("warning");
        if (fault && !message.text().startsWith(ASKED_FOR)) {
            faults.add(message.type() + ": " + message.text());
        }
    }

    /** Axe's own script is given to the page once, and says in words what it finds: its whole report is large. */
    private List<?> accessibilityViolations() {
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(VIOLATIONS, GUIDELINES);
    }

    static List<String> rawKeys(String text) {
        List<String> raw = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(MESSAGE_KEYS::contains)
                .collect(Collectors.toCollection(ArrayList::new));
        if (text.contains("??")) {
            raw.add("??");
        }
        return raw;
    }

    private static String script(String resource) {
        try (InputStream script = AxeBuilder.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> messageKeys() {
        return Arrays.stream(ResourceBundle.getBundle("application")
                        .getString("spring.messages.basename")
                        .split(","))
                .map(ResourceBundle::getBundle)
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.contains("."))
                .collect(Collectors.toSet());
    }
}
