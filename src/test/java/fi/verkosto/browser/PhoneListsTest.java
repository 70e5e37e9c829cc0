package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long rows on a telephone: everything that one is looked up for is seen without pushing the table aside. */
@BrowserTest
class PhoneListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/mail"})
    void showsWholeRowsOneUnderTheOther(String address, Visitors visitors) {
        Page phone = visitors.signedIn(Routes.COORDINATOR);
        phone.setViewportSize(Visitors.PHONE, 900);
        PageCheck check = PageCheck.of(phone);

        phone.navigate(address);

        assertThat(phone.locator("tbody tr").count()).isPositive();
        assertThat((Boolean) phone.evaluate("() => { const list = document.querySelector('.scroll:has(table)');"
                        + " return list.scrollWidth <= list.clientWidth; }"))
                .isTrue();
        check.holds("fi");
    }
}
