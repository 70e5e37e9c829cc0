package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: goes from place to place with the tabulator, types, and presses enter. */
final class Keyboard {

    private static final int PATIENCE = 80;

    /** Where the tabulator begins on every page, and begins again after its end. */
    private static final String FIRST = ".skip";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on, in the order of the page, until the focus is on what the selector names, and sees that it is marked there. */
    Keyboard reach(String selector) {
        for (int presses = 0; presses < PATIENCE; presses++) {
            page.keyboard().press("Tab");
            if (presses > 0 && !selector.equals(FIRST) && isOn(FIRST)) {
                return fail("%s stands before the place from which one goes on, on %s", selector, page.url());
            }
            if (isOn(selector)) {
                if (Boolean.FALSE.equals(
                        page.evaluate("() => { const style = getComputedStyle(document.activeElement); "
                                + "return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }"))) {
                    fail("The focus on %s cannot be seen", selector);
                }
                return this;
            }
        }
        return fail("%s cannot be reached with the tabulator on %s", selector, page.url());
    }

    private boolean isOn(String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Follows the link or sends the form that has the focus. */
    void enter() {
        Visitors.answerTo(page, () -> page.keyboard().press("Enter"));
    }

    /** Goes past the navigation by the link that is the first of every page. */
    void skipToTheContent() {
        reach(FIRST);
        page.keyboard().press("Enter");
    }
}
