package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
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
}
