package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.account.TestAccounts;
import fi.verkosto.account.Tokens;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** Three tries are free; then 1, 2, 4 … seconds, at most a quarter of an hour. */
    @Test
    void makesTheNextTryWaitLongerAfterEachFailure() {
        String email = world.signedIn(Role.COORDINATOR).email();
        fail(email, 2);
        assertThat(waitAfterAFailure(email)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waitAfterAFailure(email)).isEqualTo(Duration.ofSeconds(2));
        assertThat(waitAfterAFailure(email)).isEqualTo(Duration.ofSeconds(4));
        assertThat(waitAfterAFailure(email)).isEqualTo(Duration.ofSeconds(8));

        MvcTestResult later = signIn(email, TestAccounts.PASSWORD);

        assertThat(world.ask("select count(*) from event where kind = 'SIGN_IN_REFUSED'"))
                .as("each failure counts once")
                .isEqualTo("6");
        assertThat(later).hasRedirectedUrl("/start");
        assertThat(world.ask("select count(*) from sign_in_delay where failures > 7"))
                .as("a try that comes too soon is not looked at, so it is no failure")
                .isEqualTo("0");
        fail(email, 2);
        assertThat(signIn(email, TestAccounts.PASSWORD))
                .as("the right password begins anew")
                .hasRedirectedUrl("/start");
    }

    @Test
    void makesNobodyWaitLongerThanAQuarterOfAnHourNorForADayAfterwards() throws SQLException {
        String email = world.signedIn(Role.COORDINATOR).email();
        fail(email, 1);
        world.execute("update sign_in_delay set failures = 29");
        assertThat(waitAfterAFailure(email)).isEqualTo(Duration.ofMinutes(15));
        world.clock().moveTo(world.clock().instant().plus(Duration.ofHours(24)));

        fail(email, 2);

        assertThat(signIn(email, TestAccounts.PASSWORD)).hasRedirectedUrl("/start");
    }

    /** Whoever tries many addresses from one place waits too, also with the right password of another account. */
    @Test
    void makesTheNetworkWaitAfterThirtyFailures() throws SQLException {
        String email = world.signedIn(Role.COORDINATOR).email();
        fail("joku@test.example", 1);
        world.execute("update sign_in_delay set failures = 28");
        world.execute("delete from sign_in_delay where key = '" + Tokens.hash("address joku@test.example") + "'");
        fail("toinen@test.example", 1);
        assertThat(signIn(email, TestAccounts.PASSWORD)).hasRedirectedUrl("/start");

        fail("kolmas@test.example", 1);

        assertThat(signIn(email, TestAccounts.PASSWORD)).hasForwardedUrl("/sign-in");
        assertThat(signIn(email, TestAccounts.PASSWORD, "192.0.2.7")).hasRedirectedUrl("/start");
    }

    /** How long nobody comes in after one more failure, by the program's clock, which then stands at the end of it. */
    private Duration waitAfterAFailure(String email) {
        fail(email, 1);
        Instant failure = world.clock().instant();
        Instant end = OffsetDateTime.parse(world.ask("select to_char(max(wait_until) at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from sign_in_delay"))
                .toInstant();
        world.clock().moveTo(end.minusMillis(1));
        assertThat(signIn(email, TestAccounts.PASSWORD)).hasForwardedUrl("/sign-in");
        world.clock().moveTo(end);
        return Duration.between(failure, end);
    }

    private void fail(String email, int times) {
        for (int failure = 0; failure < times; failure++) {
            assertThat(signIn(email, "väärä salasana täällä")).hasForwardedUrl("/sign-in");
        }
    }

    private MvcTestResult signIn(String email, String password) {
        return signIn(email, password, "127.0.0.1");
    }

    private MvcTestResult signIn(String email, String password, String network) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .exchange();
    }
}
