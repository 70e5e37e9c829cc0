package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.account.TestAccounts;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Changing one's own password. That the other sessions end is in HeadersTest. */
@AppTest
class PasswordPagesTest {

    private static final String WANTED = "vihreä kivi uppoaa";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void isChangedByWhoeverKnowsThePresentOne() {
        world.coordinator();
        String before = hash();

        assertThat(change(TestAccounts.PASSWORD, WANTED, WANTED)).hasRedirectedUrl("/profile");

        assertThat(hash()).startsWith("$argon2id$").isNotEqualTo(before);
        assertThat(world.ask("select stamp from account"))
                .as("the other sessions have an older one")
                .isEqualTo("2");
        assertThat(world.ask("select count(*) from change where record = 'account' and after ? 'password_hash'"))
                .as("the history never holds it")
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "väärä salasana, vihreä kivi uppoaa, vihreä kivi uppoaa, present, Nykyinen salasana ei täsmää",
        "'', vihreä kivi uppoaa, vihreä kivi uppoaa, present, Täytä",
        "kaksitoista merkkiä, vihreä kivi, vihreä kivi, password, 12–128 merkkiä",
        "kaksitoista merkkiä, '', '', password, Täytä",
        "kaksitoista merkkiä, salasana1234, salasana1234, password, helppo arvata",
        "kaksitoista merkkiä, vihreä kivi uppoaa, vihreä kivi kelluu, repeated, Salasanat eivät ole samat"
    })
    void staysAsItIsWhenSomethingDoesNotFit(
            String present, String wanted, String repeated, String field, String message) {
        world.coordinator();
        String before = hash();

        assertThat(change(present, wanted, repeated))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#" + field + "\">", "id=\"" + field + "-error\"", message)
                .doesNotContain(TestAccounts.PASSWORD, "vihreä kivi");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void hasTwelveTo128Characters() {
        world.coordinator();
        String longest = "vihreä kivi ".repeat(11).substring(0, 128);

        assertThat(change(TestAccounts.PASSWORD, longest + "x", longest + "x")).hasStatus(422);
        assertThat(change(TestAccounts.PASSWORD, "kivi uppoaa!", "kivi uppoaa!"))
                .hasRedirectedUrl("/profile");
        assertThat(mvc.post()
                        .uri("/profile/password")
                        .with(world.coordinator())
                        .param("present", "kivi uppoaa!")
                        .param("password", longest)
                        .param("repeated", longest))
                .hasRedirectedUrl("/profile");
    }

    private MvcTestResult change(String present, String wanted, String repeated) {
        return mvc.post()
                .uri("/profile/password")
                .with(TestAuthentication.as(world.signedIn(Role.COORDINATOR)))
                .param("present", present)
                .param("password", wanted)
                .param("repeated", repeated)
                .exchange();
    }

    private String hash() {
        return world.ask("select password_hash from account");
    }
}
