package fi.verkosto.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.membership.Membership;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@AppTest
class ApproachPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private String membership;
    private String page;

    @BeforeEach
    void enrol() {
        Membership enrolled = world.enrolled("434", world.openSeason());
        membership = "/memberships/" + enrolled.getId();
        page = membership + "/radar";
    }

    @Test
    void keepsWhatIsKnownAndShowsIt() {
        long keeper = world.signedIn(Role.COORDINATOR).id();

        assertThat(mvc.get().uri(page + "/edit").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"version\" value=\"-1\"", "Testi coordinator@test.example")
                .doesNotContain("??");
        assertThat(save("-1")
                        .param("askedOn", "2.11.2026")
                        .param("meetingOn", "2026-11-26")
                        .param("bodyName", "Stadsstyrelsen")
                        .param("keeper", Long.toString(keeper)))
                .hasRedirectedUrl(page);

        assertThat(mvc.get().uri(page).with(world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("2.11.2026", "26.11.2026", "Stadsstyrelsen", "Testi coordinator@test.example")
                .doesNotContain("/radar/edit", "/radar/contacts", "??");
        assertThat(mvc.get().uri(membership).with(world.coordinator()))
                .bodyText()
                .contains(page);
    }

    @Test
    void addsContactsAndKeepsThemAll() {
        assertThat(contact("2026-11-10", "Soitettu hallintojohtajalle")).hasRedirectedUrl(page);
        assertThat(contact("2026-11-12", "Lähetetty ehdotusteksti")).hasRedirectedUrl(page);

        assertThat(mvc.get().uri(page).with(world.coordinator()))
                .bodyText()
                .containsSubsequence("Lähetetty ehdotusteksti", "Soitettu hallintojohtajalle")
                .contains("kirjasi Testi coordinator@test.example");
    }

    @Test
    void recordsAContactOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();

        for (int click = 0; click < 3; click++) {
            assertThat(contact(key, "2026-11-10", "Soitettu")).hasRedirectedUrl(page);
        }
        assertThat(world.ask("select count(*) from approach_contact")).isEqualTo("1");
    }

    @Test
    void givesAnImpossibleFormBackAsTyped() {
        assertThat(save("-1").param("askedOn", "2026-11-25").param("bodyName", "Valtuusto"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#askedOn\">", "vasta tulossa", "value=\"Valtuusto\"");
        assertThat(save("-1").param("meetingOn", "ensi viikolla"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#meetingOn\">", "ensi viikolla");
        assertThat(save("-1").param("meetingOn", "2226-11-25"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#meetingOn\">", "liian kaukana");
        assertThat(save("-1").param("keeper", "999999"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#keeper\">");
        assertThat(contact("2026-11-25", "Soitetaan huomenna"))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#on\">", "Soitetaan huomenna");
        assertThat(contact("2026-11-20", " "))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#contact\">", "Kirjoita, mitä sovittiin");
        assertThat(world.ask("select count(*) from approach")).isEqualTo("0");
        assertThat(world.ask("select count(*) from approach_contact")).isEqualTo("0");
    }

    @Test
    void givesAStaleEditBackWithWhatWasTypedAndWhoCameBetween() {
        mvc.post()
                .uri(page)
                .with(world.admin())
                .param("version", "-1")
                .param("bodyName", "ensimmäinen")
                .exchange();

        assertThat(save("-1").param("bodyName", "toinen"))
                .hasStatus(409)
                .bodyText()
                .contains("toinen", "Testi admin@test.example ehti", "name=\"version\" value=\"0\"")
                .contains("href=\"" + page + "/history\"");
        assertThat(world.ask("select body_name from approach")).isEqualTo("ensimmäinen");
    }

    @Test
    void answersTheSameEditTwiceAlike() {
        assertThat(save("-1").param("bodyName", "sama")).hasRedirectedUrl(page);
        assertThat(save("-1").param("bodyName", "sama")).hasRedirectedUrl(page);

        assertThat(world.ask("select version from approach")).isEqualTo("0");
    }

    @Test
    void tellsItsHistoryToTheNetworkAndNotToTheMunicipality() {
        save("-1").param("bodyName", "Stadsstyrelsen").exchange();
        contact("2026-11-10", "Soitettu hallintojohtajalle").exchange();

        assertThat(mvc.get().uri(page + "/history").with(world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Stadsstyrelsen", "Soitettu hallintojohtajalle", "10.11.2026", "Yhteydenotto")
                .doesNotContain("recorded_by");
        for (String address : List.of(membership, membership + "/history")) {
            assertThat(mvc.get().uri(address).with(world.contact("434")))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Stadsstyrelsen", "Soitettu hallintojohtajalle", "/radar");
        }
    }

    @Test
    void isClosedToContactPersons() {
        for (String address : List.of(page, page + "/edit", page + "/history")) {
            assertThat(mvc.get().uri(address).with(world.contact("434")))
                    .as(address)
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri(page + "/edit").with(world.auditor())).hasStatus(403);
    }

    @Test
    void opensNoFormOfAClosedSeason() throws SQLException {
        world.execute("update season set state = 'CLOSED'");

        assertThat(mvc.get().uri(page + "/edit").with(world.coordinator())).hasRedirectedUrl("/start");
        assertThat(mvc.get().uri(page).with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/radar/edit", "/radar/contacts");
        assertThat(save("-1").param("bodyName", "myöhässä")).hasStatus(422);
        assertThat(contact("2026-11-10", "myöhässä"))
                .hasStatus3xxRedirection()
                .flash()
                .containsKey("refusal");
    }

    private MockMvcRequestBuilder save(String version) {
        return mvc.post().uri(page).with(world.coordinator()).param("version", version);
    }

    private MockMvcRequestBuilder contact(String on, String note) {
        return contact(UUID.randomUUID().toString(), on, note);
    }

    private MockMvcRequestBuilder contact(String key, String on, String note) {
        return mvc.post()
                .uri(page + "/contacts")
                .with(world.coordinator())
                .param("formKey", key)
                .param("on", on)
                .param("contact", note);
    }
}
