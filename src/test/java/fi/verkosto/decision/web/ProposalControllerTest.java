package fi.verkosto.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.SampleProposals;
import fi.verkosto.membership.Membership;
import fi.verkosto.overview.web.Pages;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class ProposalControllerTest {

    private static final String TEMPLATE = "/decisions/proposals/9/template";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void showsTheTextAndWhereItsFactsComeFrom() {
        world.openSeason();

        assertThat(Pages.text(get("/decisions/proposals/9/781", world.coordinator())))
                .contains("<h1>Esitysteksti hallitukselle</h1>", "id=\"written\" lang=\"fi\"")
                .contains("<h3>USO-verkostoon osallistuminen kaudella <mark>2027–2028</mark></h3>")
                .contains("<li><mark>Teemaseminaari, 4 kpl</mark></li>")
                .contains("href=\"/decisions/proposals/9/781?language=sv\"", ">Ruotsiksi</a>")
                .contains("/decisions/proposals/9/781/docx?language=fi", "/decisions/proposals/9/781/pdf?language=fi")
                .contains("type=\"button\" hidden", "<pre hidden id=\"written-plain\">USO-verkostoon osallistuminen")
                .contains("3 428", "(31.12.2024, Tilastokeskus)", "alle 9 000", ">Kunnanhallitus</dd>", "ei maksua")
                .contains("kuntaa ei ole liitetty kauteen")
                .doesNotContain("Muokkaa pohjaa");
        assertThat(Pages.text(get("/decisions/proposals/9/781?language=sv", world.admin())))
                .contains("id=\"written\" lang=\"sv\"", "<mark lang=\"fi\">Teemaseminaari</mark>", ">Suomeksi</a>")
                .contains("Muokkaa pohjaa");
    }

    @Test
    void speaksThePagesLanguageAroundTheText() {
        world.openSeason();

        assertThat(get("/decisions/proposals/9/781?lang=en", world.auditor())).hasStatusOk();
        assertThat(Pages.text(mvc.get().uri("/fees/781/proposal?lang=en").exchange()))
                .contains("<h1>Proposal text for the board</h1>", "id=\"written\" lang=\"fi\"", ">In Swedish</a>");
    }

    @Test
    void letsAContactPersonReachTheOwnMunicipalityOnly() {
        world.openSeason();
        world.season(10, 2029, draft -> {});
        RequestPostProcessor contact = world.contact("781");

        for (String file : new String[] {"", "/docx", "/pdf"}) {
            assertThat(get("/decisions/proposals/9/781" + file, contact)).hasStatusOk();
            assertThat(get("/decisions/proposals/9/290" + file, contact)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get("/decisions/proposals/10/781" + file, contact)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get("/decisions/proposals/9/000" + file, contact)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get("/decisions/proposals", contact)).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** An address that somebody typed: what there is to choose is better than a page that says that there is nothing. */
    @Test
    void asksAgainForASeasonThatThereIsNot() {
        world.openSeason();

        assertThat(Pages.text(get("/decisions/proposals?municipality=781&season=77", world.coordinator())))
                .contains("value=\"781\" selected=\"selected\"", "value=\"9\"");
        assertThat(get("/decisions/proposals?municipality=781&season=9", world.coordinator()))
                .hasRedirectedUrl("/decisions/proposals/9/781");
    }

    @Test
    void writesDownWhoTakesAFileAlong() {
        world.openSeason();

        assertThat(get("/decisions/proposals/9/781/docx", world.contact("781"))).hasStatusOk();
        assertThat(get("/decisions/proposals/9/781/pdf?language=sv", world.coordinator()))
                .hasStatusOk();
        assertThat(get("/decisions/proposals/9/290/pdf", world.contact("781"))).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(world.ask("select string_agg(details ->> 'kind' || ' ' || (details ->> 'municipality') || ' '"
                        + " || (details ->> 'season') || ' ' || (actor <> ''), ', ' order by id)"
                        + " from event where kind = 'PROPOSAL_DOWNLOADED'"))
                .isEqualTo("DOCX 781 9 true, PDF 781 9 true");
    }

    @Test
    void previewsATemplateForAMunicipalityAndSavesNothing() {
        world.openSeason();
        String text = SampleProposals.changed(ProposalLanguage.FI);

        assertThat(Pages.text(preview("781", text)))
                .contains("Esikatselu: Sysmä", "USO kiittää <mark>2027–2028</mark>.", "Sysmän kunta", "{years}");
        assertThat(preview("", text)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.anyText(preview("", text))).contains("Valitse kunta, jonka", "{years}.</textarea>");
        assertThat(Pages.anyText(preview("781", text + "{kausi}")))
                .contains("Näitä kenttiä ei ole: {kausi}.")
                .doesNotContain("Esikatselu: ");
        assertThat(world.ask("select count(*) from proposal_template")).isEqualTo("0");
    }

    private MvcTestResult preview(String municipality, String text) {
        return mvc.post()
                .uri(TEMPLATE + "/preview")
                .with(world.admin())
                .with(csrf())
                .param("version", "-1")
                .param("textFi", text)
                .param("municipality", municipality)
                .exchange();
    }

    @Test
    void leadsAContactPersonFromTheStartPageWhileTheMunicipalityHasNotJoined() {
        world.openSeason();

        assertThat(Pages.text(get("/start", world.contact("781")))).contains("/decisions/proposals/9/781");
        world.member("781", world.activeSeason());
        assertThat(Pages.text(get("/start", world.contact("781"))))
                .contains("/decisions/proposals/9/781", "Sysmä: esitysteksti hallitukselle, kausi 9");
    }

    @Test
    void leadsFromAMembershipToItsText() {
        Membership sysma = world.enrolled("781", world.openSeason());

        assertThat(Pages.text(get("/memberships/" + sysma.getId(), world.contact("781"))))
                .contains("href=\"/decisions/proposals/9/781\">Esitysteksti</a>");
        assertThat(Pages.text(get("/decisions/proposals/9/781", world.auditor())))
                .contains("href=\"/memberships/" + sysma.getId() + "\">maksu lukittu jäsenyyteen</a>");
    }

    @Test
    void asksForWhomAndLeadsToTheText() {
        world.openSeason();

        assertThat(Pages.text(get("/decisions/proposals", world.admin())))
                .contains("Sysmä (781)", "9 · 2027–2028", "Verkoston oletusteksti", TEMPLATE);
        assertThat(Pages.text(get("/decisions/proposals?municipality=000&season=9", world.auditor())))
                .doesNotContain(TEMPLATE);
        assertThat(get("/decisions/proposals?municipality=781&season=9", world.coordinator()))
                .hasRedirectedUrl("/decisions/proposals/9/781");
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "pdf, application/pdf, %PDF"
    })
    void handsOutFiles(String kind, String type, String beginning) {
        world.openSeason();

        for (String address : new String[] {"/decisions/proposals/9/297/", "/fees/297/proposal/"}) {
            MvcTestResult file = get(address + kind + "?language=sv", world.auditor());
            assertThat(file).hasStatusOk().hasContentType(type);
            assertThat(file.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("uso-2027-2028-forslag-kuopio." + kind);
            assertThat(file.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                    .startsWith(beginning);
        }
    }

    @Test
    void givesAnyoneTheTextOfTheOpenSeason() {
        world.activeSeason();
        assertThat(mvc.get().uri("/fees/781/proposal")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Pages.text(mvc.get().uri("/fees?municipality=781").exchange()))
                .doesNotContain("/proposal");

        world.openSeason();

        assertThat(Pages.text(mvc.get().uri("/fees?municipality=781").exchange()))
                .contains("href=\"/fees/781/proposal\">Esitysteksti</a>");
        assertThat(Pages.text(mvc.get().uri("/fees/781/proposal").exchange()))
                .contains(
                        "Kunnanhallitus päättää, että Sysmän kunta", "18 000,00 €", "href=\"/fees?municipality=781\"");
        assertThat(mvc.get().uri("/fees/000/proposal")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/fees/588/proposal/pdf")).hasStatusOk();
    }

    @Test
    void offersTheTemplateWithItsFieldsToAdminsOnly() {
        world.openSeason();

        assertThat(Pages.text(get(TEMPLATE, world.admin())))
                .contains("# USO-verkostoon osallistuminen kaudella {years}", "name=\"version\" value=\"-1\"")
                .contains("<code>{ofMunicipality}</code>", "Loviisan kaupungin");
        assertThat(get(TEMPLATE, world.coordinator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("-1", "x", "y", world.coordinator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void savesTheTemplateAndRefusesAnOlderState() {
        world.openSeason();
        String finnish = SampleProposals.changed(ProposalLanguage.FI);

        assertThat(post("-1", finnish.replace("\n", "\r\n"), "", world.admin()))
                .hasRedirectedUrl("/decisions/proposals");
        assertThat(Pages.text(get("/decisions/proposals/9/781", world.coordinator())))
                .contains("USO kiittää <mark>2027–2028</mark>.");
        assertThat(Pages.text(get("/decisions/proposals", world.admin()))).contains("Kaudelle muokattu pohja");
        assertThat(Pages.text(get("/seasons/9/history", world.admin())))
                .contains("Esitystekstin pohja: Suomenkielinen teksti");
        MvcTestResult stale = post("-1", finnish + "\n\nToinen.", "", world.admin());
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(Pages.anyText(stale)).contains("Toinen.", "name=\"version\" value=\"0\"");
        assertThat(post("0", "", "", world.admin())).hasRedirectedUrl("/decisions/proposals");
        assertThat(Pages.text(get("/decisions/proposals/9/781", world.coordinator())))
                .doesNotContain("kiittää");
    }

    @Test
    void saysWhatIsWrongBesideEachText() {
        world.openSeason();

        MvcTestResult refused = post(
                "-1",
                SampleProposals.changed(ProposalLanguage.FI) + " {kausi} {vuosi}",
                "{Board} {years",
                world.admin());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.anyText(refused))
                .contains("Näitä kenttiä ei ole: {kausi}, {vuosi}.", "aaltosulje ilman pariaan")
                .contains("id=\"textFi-error\"", "id=\"textSv-error\"", "{kausi} {vuosi}</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{themes}", "{offering}", "{fees}", "{totalFee}", "{vat}", "{workshops}"})
    void refusesATextThatLacksAField(String field) {
        world.openSeason();

        MvcTestResult refused =
                post("-1", SampleProposals.changed(ProposalLanguage.FI).replace(field, "-"), "", world.admin());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.anyText(refused)).contains("mistä se päättää: " + field + ".");
    }

    private MvcTestResult post(String version, String finnish, String swedish, RequestPostProcessor who) {
        return mvc.post()
                .uri(TEMPLATE)
                .param("version", version)
                .param("textFi", finnish)
                .param("textSv", swedish)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
