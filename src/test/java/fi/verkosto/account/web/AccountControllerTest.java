package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class AccountControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void offersTheMunicipalitiesAsBoxesThoseChosenFirst() {
        long contact = world.signedIn(Role.CONTACT, "781").id();

        assertThat(mvc.get().uri("/accounts/" + contact + "/edit").with(world.admin()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("checked=\"checked\"><span>Sysmä", "<span>Akaa", "<span>Äänekoski")
                .doesNotContain("multiple");
    }

    @Test
    void namesTheMunicipalitiesInTheReadersOrder() throws SQLException {
        world.admin();
        world.execute("update account set language = 'sv'");

        assertThat(mvc.get().uri("/accounts/new").with(world.admin()))
                .bodyText()
                .containsSubsequence("<span>Ackas", "<span>Vasa", "<span>Åbo");
    }

    @Test
    void showsWhenTheOwnerSignedInAndHowAndWhatWasRefused() throws SQLException {
        SignedIn contact = world.signedIn(Role.CONTACT, "781");
        world.execute("insert into event (kind, actor, details) values ('SIGNED_IN', '" + contact.id()
                + "', '{\"by\": \"password and link\"}'), ('SIGNED_IN', '999999', '{\"by\": \"passkey\"}')");
        mvc.post()
                .uri("/sign-in")
                .param("email", contact.email().toUpperCase(Locale.ROOT))
                .param("password", "väärä salasana täällä")
                .with(csrf())
                .exchange();

        assertThat(mvc.get().uri("/accounts/" + contact.id()).with(world.admin()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Kirjautuminen evättiin", "Kirjautui sisään", "salasanalla ja linkillä")
                .doesNotContain("pääsyavaimella");
    }
}
