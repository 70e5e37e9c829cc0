package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.AccountDetails;
import fi.verkosto.account.AccountService;
import fi.verkosto.account.LastAdmin;
import fi.verkosto.account.Role;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.ViolatedConstraint;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
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

    @Autowired
    AccountService accounts;

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

    /** Each by the other, at the same moment, over and over. */
    @Test
    void keepsOneOfTwoAdminsWhoTakeTheRightsFromEachOther() throws Exception {
        long one = world.signedIn(Role.ADMIN).id();
        world.execute("insert into account (email, name, role) values ('toinen@test.example', 'Toinen', 'ADMIN')");
        long other = Long.parseLong(world.ask("select max(id) from account"));
        ExecutorService people = Executors.newFixedThreadPool(2);

        for (int round = 0; round < 30; round++) {
            Callable<String> first = () -> answerTo(() -> accounts.disable(other));
            Callable<String> second = round % 2 == 0
                    ? () -> answerTo(() -> accounts.disable(one))
                    : () -> answerTo(() -> accounts.edit(
                            one,
                            accounts.get(one).getVersion(),
                            new AccountDetails("admin@test.example", "Admin", Role.AUDITOR, "fi", Set.of())));
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : people.invokeAll(List.of(first, second))) {
                answers.add(answer.get());
            }

            assertThat(answers).as("round %d", round).containsExactlyInAnyOrder("done", "refused");
            assertThat(world.ask("select count(*) from account where role = 'ADMIN' and not disabled"))
                    .isEqualTo("1");
            world.execute("update account set disabled = false, role = 'ADMIN'");
        }
        people.shutdown();
    }

    private static String answerTo(Runnable work) {
        AtomicReference<String> answer = new AtomicReference<>("done");
        Actor.asSystem("test", () -> {
            try {
                work.run();
            } catch (LastAdmin refused) {
                answer.set("refused");
            }
        });
        return answer.get();
    }

    @Test
    void keepsOneAdminWhateverTheProgramForgets() {
        world.signedIn(Role.ADMIN);

        for (String sql : List.of(
                "update account set disabled = true",
                "update account set role = 'AUDITOR'",
                "delete from account where role = 'ADMIN'")) {
            assertThatThrownBy(() -> world.execute(sql))
                    .as(sql)
                    .satisfies(refused ->
                            assertThat(ViolatedConstraint.nameIn(refused)).contains("account_last_admin"));
        }
    }

    @Test
    void leavesAsideAMunicipalityThatIsNone() {
        long sysma =
                world.signedIn(Role.CONTACT, "781").municipalities().iterator().next();

        assertThat(account()
                        .param("email", "uusi@test.example")
                        .param("role", "CONTACT")
                        .param("municipalities", "", Long.toString(sysma)))
                .hasStatus3xxRedirection();
        assertThat(world.ask("select count(*) from account_municipality m join account a on a.id = m.account_id"
                        + " where email = 'uusi@test.example'"))
                .isEqualTo("1");
        assertThat(account().param("email", "hei\u0085@test.example").param("role", "AUDITOR"))
                .as("an address that no mail could have")
                .hasStatus(422)
                .bodyText()
                .contains("id=\"email-error\"");
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
