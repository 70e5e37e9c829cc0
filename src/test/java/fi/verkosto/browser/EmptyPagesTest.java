package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.verkosto.account.Role;
import fi.verkosto.account.TestAccounts;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a program that nobody has used yet: they say what to do first. */
@ServerTest
@ExtendWith(ChromiumExtension.class)
class EmptyPagesTest {

    @Autowired
    TestWorld world;

    @Test
    void thePublicSiteHasNoSeason(Visitors visitors) {
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);

        for (String address : List.of("/", "/fees")) {
            assertThat(page.navigate(address).status()).isEqualTo(200);
            check.holds("fi");
        }
    }

    @Test
    void theOfficeHasNothingYet(Visitors visitors) {
        String email = world.signedIn(Role.ADMIN).email();
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);
        Visitors.signIn(page, email, TestAccounts.PASSWORD);

        for (String address : List.of(
                "/start",
                "/municipalities",
                "/municipalities/781",
                "/memberships",
                "/memberships/new",
                "/decisions",
                "/decisions/new",
                "/contracts",
                "/workshops",
                "/workshops/figures",
                "/seasons",
                "/accounts")) {
            assertThat(page.navigate(address).status()).isEqualTo(200);
            check.holds("fi");
        }
    }

    @Test
    void theContactPersonHasNoMembershipYet(Visitors visitors) {
        String email = world.signedIn(Role.CONTACT, "781").email();
        Page page = visitors.stranger();
        PageCheck check = PageCheck.of(page);

        Visitors.signIn(page, email, TestAccounts.PASSWORD);

        assertThat(page.locator("main").innerText()).contains("ei ole mukana");
        check.holds("fi");
    }
}
