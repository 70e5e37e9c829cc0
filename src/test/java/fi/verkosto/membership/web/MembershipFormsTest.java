package fi.verkosto.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@AppTest
class MembershipFormsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    MembershipService memberships;

    Membership membership;
    String page;

    @BeforeEach
    void enrol() {
        world.clock().moveTo(LocalDate.of(2026, 10, 1));
        membership = world.enrolled("781", world.activeSeason());
        world.clock().reset();
        page = "/memberships/" + membership.getId();
    }

    @Test
    void keepsOriginAndNote() {
        assertThat(post("").param("origin", "FCG lähestyi").param("note", "Soitetaan keväällä"))
                .hasRedirectedUrl(page);

        assertThat(mvc.get().uri(page).with(world.coordinator()))
                .bodyText()
                .contains("FCG lähestyi", "Soitetaan keväällä");
    }

    @Test
    void givesAStaleEditBackWithWhatWasTypedAndWhoCameBetween() {
        mvc.post()
                .uri(page)
                .with(world.admin())
                .param("version", "0")
                .param("note", "ensimmäinen")
                .exchange();

        assertThat(post("").param("note", "toinen"))
                .hasStatus(409)
                .bodyText()
                .contains("toinen", "Testi admin@test.example ehti", "name=\"version\" value=\"1\"")
                .containsPattern("ehti muuttaa tietoja \\d+\\.\\d+\\.\\d+\u00a0\\d+\\.\\d\\d")
                .contains("href=\"" + page + "/history\"");
        assertThat(world.ask("select note from membership")).isEqualTo("ensimmäinen");
    }

    @Test
    void changesTheFeeWithAReasonAndMarksItEverywhere() {
        assertThat(post("/fee").param("fee", "7 000,00"))
                .hasStatus(422)
                .bodyText()
                .contains("kirjoita syy", "value=\"7&nbsp;000,00");
        assertThat(post("/fee").param("fee", "seitsemän"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"seitsem&auml;n\"", "Anna summa muodossa", "name=\"version\" value=\"0\"");
        assertThat(post("/fee").param("fee", "-5").param("reason", "x")).hasStatus(422);
        assertThat(post("/fee").param("fee", "7 000").param("reason", "Pilottikunta"))
                .hasRedirectedUrl(page);

        assertThat(mvc.get().uri(page).with(world.coordinator()))
                .bodyText()
                .contains("7\u00a0000,00\u00a0€ vuodessa", "Syy: Pilottikunta", "14\u00a0000,00\u00a0€");
        assertThat(mvc.get().uri("/memberships").with(world.coordinator()))
                .bodyText()
                .contains("Sovittu erikseen");
        assertThat(mvc.get().uri(page + "/fee").with(world.coordinator()))
                .bodyText()
                .contains("Palauta hintaportaan maksu");
    }

    @Test
    void returnsToTheFeeOfTheTierWithoutAReason() {
        post("/fee").param("fee", "7000").param("reason", "Pilottikunta").exchange();

        assertThat(mvc.post()
                        .uri(page + "/fee")
                        .with(world.coordinator())
                        .param("version", "1")
                        .param("fee", "9\u00a0000,00\u00a0€"))
                .hasRedirectedUrl(page);
        assertThat(world.ask("select override_reason from membership")).isNull();
        assertThat(world.ask("select sum(net) from membership_year")).isEqualTo("18000.00");
    }

    @Test
    void recordsAStepWithDatePersonAndReason() {
        assertThat(mvc.get().uri(page + "/transitions/new?to=DECLINED").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2026-11-24\"", "Merkitse, ettei kunta liity")
                .doesNotContain("??");
        assertThat(step("DECLINED", "2026-11-20"))
                .hasStatus(422)
                .bodyText()
                .contains("tila ”Ei liity” kirjataan aina perustellen");
        assertThat(step("DECLINED", "2026-11-20").param("reason", "Talous")).hasRedirectedUrl(page);

        assertThat(mvc.get().uri(page).with(world.coordinator()))
                .bodyText()
                .contains("20.11.2026", "Talous", "Testi coordinator@test.example");
    }

    @Test
    void refusesAStepThatTheStateDoesNotAllowOrCannotBeRead() {
        assertThat(step("ACTIVE", "2026-11-20"))
                .hasStatus(422)
                .bodyText()
                .contains("Tilasta ”Mahdollinen” ei voi siirtyä tilaan ”Aktiivinen”");
        assertThat(step("OFFERED", "+999999999-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Päivä on liian kaukana");
        assertThat(step("OFFERED", "eilen")).hasStatus(422).bodyText().contains("eilen");
        assertThat(step("NOWHERE", "2026-11-20")).hasStatus(404);
        assertThat(mvc.get().uri(page + "/transitions/new?to=ACTIVE").with(world.coordinator()))
                .hasStatus3xxRedirection();
    }

    @Test
    void recordsStepsInTheOrderOfTimeAndOnlyWhenTheyHaveHappened() {
        assertThat(step("OFFERED", "2026-09-30"))
                .hasStatus(422)
                .bodyText()
                .contains("Edellinen vaihe on päivältä 1.10.2026");
        assertThat(step("OFFERED", "2026-11-25")).hasStatus(422).bodyText().contains("vasta, kun se on tapahtunut");
        assertThat(step("OFFERED", "2026-10-01")).hasRedirectedUrl(page);
    }

    @Test
    void marksAMunicipalityAsJoinedWithoutADecisionOnlyForAReason() throws Exception {
        assertThat(mvc.get().uri(page + "/transitions/new?to=JOINED").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("myönteistä päätöstä ei ole kirjattu");
        assertThat(step("JOINED", "2026-10-15"))
                .hasStatus(422)
                .bodyText()
                .contains("vasta myönteisen päätöksen jälkeen");

        world.execute("insert into municipal_case (municipality_id) select municipality_id from membership");
        world.execute("insert into decision (case_id, municipality_id, season_id, body_kind, body_name, outcome)"
                + " select c.id, m.municipality_id, m.season_id, 'BOARD', 'Kunnanhallitus', 'JOIN'"
                + " from membership m join municipal_case c using (municipality_id)");

        assertThat(mvc.get().uri(page + "/transitions/new?to=JOINED").with(world.coordinator()))
                .bodyText()
                .doesNotContain("myönteistä päätöstä ei ole kirjattu");
        assertThat(step("JOINED", "2026-10-15")).hasRedirectedUrl(page);
    }

    @Test
    void takesAStepOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();

        for (int click = 0; click < 3; click++) {
            assertThat(mvc.post()
                            .uri(page + "/transitions")
                            .with(world.coordinator())
                            .param("formKey", key)
                            .param("version", "0")
                            .param("to", "OFFERED")
                            .param("on", "2026-11-20"))
                    .hasRedirectedUrl(page);
        }
        assertThat(world.ask("select count(*) from membership_transition")).isEqualTo("2");
    }

    @Test
    void showsTheShareOfAMunicipalityThatJoinsInMidSeason() throws Exception {
        world.execute("update season set late_joining = 'BY_MONTH'");
        world.clock().moveTo(LocalDate.of(2026, 10, 1));
        membership = world.enrolled("290", membership.getSeason());
        world.clock().reset();
        page = "/memberships/" + membership.getId();
        world.execute("update season set late_joining = 'FULL_FEE'");

        assertThat(step("JOINED", "2026-10-15").param("reason", "Pöytäkirja tulee"))
                .hasRedirectedUrl(page);

        assertThat(mvc.get().uri(page).with(world.coordinator()))
                .bodyText()
                .contains("Kunta liittyi 15.10.2026", "kahdestoistaosat", "2\u00a0250,00\u00a0€");
        assertThat(memberships.getWhole(membership.getId(), Scope.EVERYTHING).getJoinedOn())
                .isEqualTo("2026-10-15");
    }

    @Test
    void changesNothingInAClosedSeason() throws Exception {
        world.execute("update season set state = 'CLOSED'");

        assertThat(post("").param("note", "myöhässä")).hasStatus(422);
        assertThat(step("OFFERED", "2026-11-20")).hasStatus(422);
        assertThat(mvc.get().uri(page).with(world.coordinator())).bodyText().doesNotContain("transitions/new");
    }

    @Test
    void tellsInTheHistoryWhoChangedWhat() {
        post("").param("origin", "FCG lähestyi").exchange();

        assertThat(mvc.get().uri(page + "/history").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Testi coordinator@test.example", "Mistä aloite tuli", "FCG lähestyi");
    }

    @Test
    void answersTheSameEditTwiceAlike() {
        assertThat(post("").param("note", "sama")).hasRedirectedUrl(page);

        assertThat(post("").param("note", "sama")).hasRedirectedUrl(page);
        assertThat(world.ask("select version from membership")).isEqualTo("1");
    }

    @Test
    void tellsOneselfOfOnesOwnEditInBetween() {
        post("").param("note", "ensimmäinen").exchange();

        assertThat(post("").param("note", "toinen"))
                .hasStatus(409)
                .bodyText()
                .contains("toinen", "Olet itse tallentanut")
                .doesNotContain("ehti muuttaa");
    }

    @Test
    void tellsARefusalBesideItsField() {
        assertThat(post("/fee").param("fee", "7 000,00"))
                .bodyText()
                .contains("<a href=\"#reason\">", "aria-invalid=\"true\"", "id=\"reason-error\"");
        assertThat(post("/fee").param("fee", "-5").param("reason", "x"))
                .bodyText()
                .contains("<a href=\"#fee\">");
        assertThat(step("OFFERED", "+999999999-01-01")).bodyText().contains("<a href=\"#on\">");
        assertThat(step("DECLINED", "2026-11-20")).bodyText().contains("<a href=\"#reason\">");
    }

    @Test
    void opensNoFormOfAClosedSeason() throws SQLException {
        world.execute("update season set state = 'CLOSED'");

        for (String form : List.of("/edit", "/fee", "/transitions/new?to=OFFERED")) {
            assertThat(mvc.get().uri(page + form).with(world.coordinator()))
                    .as(form)
                    .hasRedirectedUrl("/start")
                    .flash()
                    .containsKey("refusal");
        }
    }

    @Test
    void namesTheFieldTellsTheLimitAndLeadsToNoHiddenField() {
        assertThat(post("").param("note", "x".repeat(8001)).param("origin", "y".repeat(2001)))
                .hasStatus(422)
                .bodyText()
                .containsSubsequence("<a href=\"#origin\">", ": Enintään", "<a href=\"#note\">", ": Enintään");
        assertThat(mvc.post()
                        .uri(page)
                        .with(world.coordinator())
                        .param("version", "kolme")
                        .param("note", "pysyy"))
                .hasStatus(422)
                .bodyText()
                .contains("Lomakkeesta puuttui osa", ">pysyy</textarea>")
                .doesNotContain("href=\"#version\"");
    }

    private MockMvcRequestBuilder post(String form) {
        return mvc.post().uri(page + form).with(world.coordinator()).param("version", "0");
    }

    private MockMvcRequestBuilder step(String to, String on) {
        return post("/transitions")
                .param("formKey", UUID.randomUUID().toString())
                .param("to", to)
                .param("on", on);
    }
}
