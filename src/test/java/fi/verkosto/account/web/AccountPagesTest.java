package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@AppTest
class AccountPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    MessageSource messages;

    @Test
    void tellsATakenAddressAtItsField() {
        world.coordinator();

        assertThat(account().param("email", "coordinator@test.example").param("role", "AUDITOR"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#email\">", "id=\"email-error\"", "aria-invalid=\"true\"");
    }

    @Test
    void wantsKnownMunicipalitiesOfAContactPerson() {
        assertThat(account().param("email", "uusi@test.example").param("role", "CONTACT"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#municipalities\">", "id=\"municipalities-error\"");
        assertThat(account()
                        .param("email", "uusi@test.example")
                        .param("role", "CONTACT")
                        .param("municipalities", "987654"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#municipalities\">", "value=\"Uusi Nimi\"");
        assertThat(world.ask("select count(*) from account where email = 'uusi@test.example'"))
                .isEqualTo("0");
    }

    @Test
    void keepsTheLastAdminAtTheirRole() {
        long id = world.signedIn(Role.ADMIN).id();

        assertThat(mvc.post()
                        .uri("/accounts/" + id)
                        .with(world.admin())
                        .param("version", "0")
                        .param("name", "Ainoa")
                        .param("email", "admin@test.example")
                        .param("language", "fi")
                        .param("role", "AUDITOR"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#role\">", "ainoa pääkäyttäjä");
    }

    @Test
    void namesAPersonalTokenAndMakesItOnce() {
        String key = UUID.randomUUID().toString();
        assertThat(token("  ", key)).hasStatus(422).bodyText().contains("<a href=\"#name\">");
        assertThat(token("x".repeat(101), key)).hasStatus(422).bodyText().contains("Enintään 100 merkkiä");

        assertThat(token("Taulukot", key)).hasRedirectedUrl("/profile");
        assertThat(token("Taulukot", key)).hasRedirectedUrl("/profile");
        assertThat(world.ask("select count(*) from api_token")).isEqualTo("1");
        assertThat(mvc.get().uri("/profile").with(world.coordinator()))
                .bodyText()
                .contains("<label for=\"name\"")
                .doesNotContain("class=\"hidden\" for=\"token-name\"");
    }

    @ParameterizedTest
    @CsvSource({"fi, yksi sekunti, 5 sekuntia", "sv, en sekund, 5 sekunder", "en, one second, 5 seconds"})
    void countsSecondsInEveryLanguage(String language, String one, String five) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(messages.getMessage("SignInDelayed", new Object[] {1L}, locale))
                .contains(one);
        assertThat(messages.getMessage("SignInDelayed", new Object[] {5L}, locale))
                .contains(five);
    }

    private MockMvcRequestBuilder account() {
        return mvc.post()
                .uri("/accounts")
                .with(world.admin())
                .param("formKey", UUID.randomUUID().toString())
                .param("name", "Uusi Nimi")
                .param("language", "fi");
    }

    private MockMvcRequestBuilder token(String name, String key) {
        return mvc.post()
                .uri("/profile/tokens")
                .with(world.coordinator())
                .param("formKey", key)
                .param("name", name);
    }
}
