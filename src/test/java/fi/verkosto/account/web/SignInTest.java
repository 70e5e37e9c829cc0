package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.account.TestAccounts;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void opensTheStartPageForTheRightPassword() {
        SignedIn coordinator = world.signedIn(Role.COORDINATOR);

        MvcTestResult result = signIn(coordinator.email().toUpperCase(Locale.ROOT), TestAccounts.PASSWORD);

        assertThat(result).hasRedirectedUrl("/start");
        assertThat(world.ask("select count(*) from event where kind = 'SIGNED_IN'"))
                .isEqualTo("1");
    }

    @Test
    void keepsTheAddressAndSaysWhatToDoWhenThePasswordIsWrong() {
        SignedIn coordinator = world.signedIn(Role.COORDINATOR);

        MvcTestResult result = signIn(coordinator.email(), "väärä salasana täällä");

        assertThat(result).hasForwardedUrl("/sign-in");
    }

    @Test
    void makesTheNextTryWaitLongerAfterEachFailure() {
        SignedIn coordinator = world.signedIn(Role.COORDINATOR);
        for (int failure = 0; failure < 3; failure++) {
            signIn(coordinator.email(), "väärä salasana täällä");
        }

        MvcTestResult tooSoon = signIn(coordinator.email(), TestAccounts.PASSWORD);
        world.clock().moveTo(world.clock().instant().plusSeconds(2));
        MvcTestResult later = signIn(coordinator.email(), TestAccounts.PASSWORD);

        assertThat(tooSoon).hasForwardedUrl("/sign-in");
        assertThat(later).hasRedirectedUrl("/start");
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
