package fi.verkosto.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.overview.ContractRows;
import fi.verkosto.overview.WorkshopRows;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class SearchTest {

    private static final int MOST_STATEMENTS = 3;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void opensTheMunicipalityThatIsCalledJustThat() {
        assertThat(search("KUOPIO", world.coordinator())).hasRedirectedUrl("/municipalities/297");
        assertThat(search("ii", world.coordinator())).hasRedirectedUrl("/municipalities/139");
        assertThat(search("297", world.coordinator())).hasRedirectedUrl("/municipalities/297");
    }

    @Test
    void opensTheSuccessorOfAMergedMunicipality() {
        assertThat(search("Pertunmaa", world.coordinator())).hasRedirectedUrl("/municipalities/507");
        assertThat(search("588", world.auditor())).hasRedirectedUrl("/municipalities/507");
    }

    @Test
    void groupsMunicipalitiesMembershipsCasesAndWorkshops() throws SQLException {
        Membership sysma = world.member("781", world.activeSeason());
        new WorkshopRows(world).held(sysma, 2, "Sysm-strategia", TestClock.TODAY);
        decided(sysma, "SYSM/12/2025");
        RequestPostProcessor coordinator = world.coordinator();
        world.statements().clear();

        String page = Pages.text(search("sysm", coordinator));

        assertThat(world.statements().seen()).hasSizeBetween(1, MOST_STATEMENTS);
        assertThat(page)
                .contains("href=\"/municipalities/781\"", "href=\"/memberships/" + sysma.getId() + "\"")
                .contains("href=\"/decisions/1\"", "SYSM/12/2025", "href=\"/workshops/1\"", "Sysm-strategia");
    }

    @Test
    void showsAContactPersonNothingOfAnotherMunicipality() throws SQLException {
        Season season = world.activeSeason();
        for (String code : new String[] {"781", "297"}) {
            Membership membership = world.member(code, season);
            new WorkshopRows(world).held(membership, 1, "Kanarialintu " + code, TestClock.TODAY);
            decided(membership, "KANARIA-" + code);
        }

        String page = Pages.text(search("kanaria", world.contact("781")));

        assertThat(page).contains("Kanarialintu 781", "KANARIA-781").doesNotContain("297", "Kuopio");
        assertThat(Pages.text(search("kuopio", world.contact("781")))).contains("ei löytynyt mitään");
        assertThat(Pages.text(search("297", world.contact("781")))).contains("ei löytynyt mitään");
    }

    @Test
    void findsContractsByNumberAndMunicipality() throws SQLException {
        Season season = world.activeSeason();
        new ContractRows(world).sent(world.member("781", season), 1);
        new ContractRows(world).draft(world.member("297", season), 2);

        assertThat(Pages.text(search("8-001", world.coordinator())))
                .contains("href=\"/contracts/1\"", "Sopimus 8-001", "Sysmä, kausi 8")
                .doesNotContain("/contracts/2");
        assertThat(Pages.text(search("kuop", world.auditor()))).contains("href=\"/contracts/2\"");
        assertThat(Pages.text(search("8-", world.contact("781", "297"))))
                .contains("/contracts/1")
                .doesNotContain("/contracts/2");
        assertThat(Pages.text(search("8-", world.contact("290")))).doesNotContain("/contracts/");
    }

    @Test
    void helpsWhenNothingWasTypedOrFound() {
        assertThat(Pages.text(search("", world.coordinator()))).contains("Kirjoita, mitä etsit");
        assertThat(Pages.text(search("zzzz", world.coordinator()))).contains("ei löytynyt mitään", "asianumerot");
    }

    @Test
    void cutsWhatIsTooLongAndTakesNonsenseAsWords() {
        assertThat(Pages.text(search("a".repeat(5_000), world.coordinator()))).doesNotContain("a".repeat(101));
        assertThat(Pages.text(search("%' or 1=1 --", world.coordinator()))).contains("ei löytynyt mitään");
    }

    private void decided(Membership membership, String number) throws SQLException {
        String municipality = Long.toString(membership.getMunicipality().getId());
        world.execute("with c as (insert into municipal_case (municipality_id, case_number) values (" + municipality
                + ", '" + number
                + "') returning id) insert into decision (case_id, municipality_id, season_id, body_kind, "
                + "body_name, outcome) select id, " + municipality + ", "
                + membership.getSeason().getId() + ", 'BOARD', 'Kunnanhallitus', 'JOIN' from c");
    }

    private MvcTestResult search(String words, RequestPostProcessor who) {
        return mvc.get().uri("/search").param("q", words).with(who).exchange();
    }
}
