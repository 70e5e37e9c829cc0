package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.Role;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One-time addresses on which a password is set. */
@AppTest
class InvitationTest {

    private static final String PASSWORD = "vihreä kivi uppoaa";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    AccountService accounts;

    @Test
    void opensOnceAndLooksAtItAsOftenAsOneLikes() {
        String token = invite();
        assertThat(look("/invitations/" + token)).hasStatusOk();
        assertThat(look("/invitations/" + token)).hasStatusOk();

        assertThat(accept(token, PASSWORD)).hasRedirectedUrl("/sign-in");

        assertThat(look("/invitations/" + token)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(accept(token, "toinen pitkä lause").getResponse().getStatus())
                .isBetween(400, 499);
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/start");
        assertThat(world.ask("select count(*) from invitation")).isEqualTo("0");
    }

    @Test
    void opensForFourteenDays() {
        String token = invite();
        world.clock().moveTo(world.clock().instant().plus(Duration.ofDays(14)).minusMillis(1));
        assertThat(look("/invitations/" + token)).hasStatusOk();

        world.clock().moveTo(world.clock().instant().plusMillis(1));

        assertThat(look("/invitations/" + token)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(accept(token, PASSWORD).getResponse().getStatus()).isBetween(400, 499);
        assertThat(world.ask("select count(*) from account where password_hash like '$argon2id$v=19$m=16384%'"))
                .isEqualTo("0");
    }

    @Test
    void isVoidOnceThereIsANewerOne() {
        String first = invite();
        String second = invite();

        assertThat(look("/invitations/" + first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(look("/invitations/" + second)).hasStatusOk();
    }

    @Test
    void staysWhenThePasswordIsRefused() {
        String token = invite();

        assertThat(accept(token, "salasana1234"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#password\">", "helppo arvata");
        assertThat(accept(token, "lyhyt")).hasStatus(422).bodyText().contains("12–128 merkkiä");

        assertThat(accept(token, PASSWORD)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void isKnownToTheDatabaseByItsHashOnly() {
        String token = invite();

        assertThat(token).matches("[\\w-]{43}");
        assertThat(world.ask("select token_hash from invitation")).matches("[0-9a-f]{64}");
        assertThat(world.ask("select count(*) from event where details::text like '%" + token + "%'"))
                .isEqualTo("0");
        assertThat(world.ask("select count(*) from change where after::text like '%" + token + "%'"))
                .isEqualTo("0");
        assertThat(world.ask("select count(*) from event where kind = 'INVITED'"))
                .isEqualTo("1");
    }

    /** The second of two people gets nothing: here of five at the same moment. */
    @Test
    void isUsedByOneOfMany() {
        String token = invite();

        List<Integer> answers = IntStream.range(0, 5)
                .parallel()
                .mapToObj(
                        person -> accept(token, PASSWORD + person).getResponse().getStatus())
                .toList();

        assertThat(answers).containsOnlyOnce(302);
        assertThat(answers.stream().filter(status -> status >= 400 && status < 500))
                .hasSize(4);
    }

    @Test
    void makesTheFirstAdminOfAnEmptyProgramOnce() throws SQLException {
        String token = world.asSystem(accounts::inviteFirstAdmin);
        assertThat(look("/setup/" + token)).hasStatusOk();

        assertThat(setUp(token, "eka@test.example")).hasRedirectedUrl("/sign-in");

        assertThat(world.ask("select role || ' ' || email from account")).isEqualTo("ADMIN eka@test.example");
        assertThat(look("/setup/" + token)).hasStatus(HttpStatus.NOT_FOUND);
        String late = world.asSystem(accounts::inviteFirstAdmin);
        assertThat(setUp(late, "toka@test.example").getResponse().getStatus()).isBetween(400, 499);
        assertThat(world.ask("select count(*) from account")).isEqualTo("1");
    }

    private String invite() {
        long id = world.signedIn(Role.COORDINATOR).id();
        return world.asSystem(() -> accounts.invite(id));
    }

    private MvcTestResult look(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult accept(String token, String password) {
        return mvc.post()
                .uri("/invitations/" + token)
                .with(csrf())
                .param("password", password)
                .param("repeated", password)
                .exchange();
    }

    private MvcTestResult setUp(String token, String email) {
        return mvc.post()
                .uri("/setup/" + token)
                .with(csrf())
                .param("email", email)
                .param("name", "Ensimmäinen")
                .param("password", PASSWORD)
                .param("repeated", PASSWORD)
                .exchange();
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", "coordinator@test.example")
                .param("password", password)
                .exchange();
    }
}
