package fi.verkosto.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Scope;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractFields;
import fi.verkosto.contract.ContractMaker;
import fi.verkosto.contract.ContractService;
import fi.verkosto.membership.Membership;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.HtmlUtils;

@AppTest
@Import(ContractMaker.class)
class ContractPagesTest {

    private static final List<String> FORMS = List.of("/edit", "/signature", "/extension", "/termination");
    private static final List<String> POSTS = List.of("", "/dispatch", "/signature", "/extension", "/termination");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    ContractMaker maker;

    @Autowired
    ContractService contracts;

    private Membership membership;
    private RequestPostProcessor coordinator;
    private RequestPostProcessor contact;

    @BeforeEach
    void aMember() {
        world.activeSeason();
        membership = maker.joined("781");
        coordinator = world.coordinator();
        contact = world.contact("781");
    }

    @Test
    void leadsFromTheMembershipToTheSignedContract() {
        assertThat(text(get(coordinator, "/memberships/" + membership.getId())))
                .contains("Sopimusta ei ole tehty.", "/contracts/new?membership=" + membership.getId());
        assertThat(text(get(coordinator, "/contracts/new?membership=" + membership.getId())))
                .contains("Tee sopimus", "name=\"formKey\"");

        MvcTestResult made = create(Map.of("businessId", "926151-4", "language", "FI"));
        String address = made.getResponse().getRedirectedUrl();
        assertThat(address).matches("/contracts/\\d+");
        assertThat(text(get(coordinator, address)))
                .contains(
                        "Sopimus 8-001", "Luonnos", "0926151-4", "9\u00a0000,00\u00a0€", "Ohjelma ei lähetä sopimusta");
        assertThat(get(contact, address)).hasStatus(404);

        assertThat(post(coordinator, address + "/dispatch", Map.of("version", "0")))
                .hasRedirectedUrl(address);
        assertThat(text(get(contact, address)))
                .contains("odottaa molempien", "Lataa PDF")
                .doesNotContain("/edit");
        assertThat(sign(address, "sopimus.pdf", Map.of())).hasRedirectedUrl(address);

        assertThat(text(get(contact, address)))
                .contains("Elli Esimerkki", "Keijo Keksitty", "sopimus.pdf.txt", "/documents/", "Allekirjoitettu");
        assertThat(text(get(contact, address + "/history"))).contains("Allekirjoitettu", "Keijo Keksitty");
        assertThat(text(get(coordinator, "/memberships/" + membership.getId())))
                .contains("8-001 allekirjoitettu 23.11.2026");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatToDo() {
        MvcTestResult wrong = create(Map.of("businessId", "0926151-5", "language", "SV"));

        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("0926151-5", "tarkistusnumero", "value=\"SV\" selected");
        assertThat(create(Map.of("language", "FI"))).hasStatus(422);
        assertThat(world.ask("select count(*) from contract")).isEqualTo("0");

        Contract sent = maker.sent(membership);
        MvcTestResult unsigned = sign("/contracts/" + sent.getId(), "", Map.of("municipalitySignedOn", "24.12.2026"));
        assertThat(unsigned).hasStatus(422);
        assertThat(text(unsigned))
                .contains("Keijo Keksitty", "2026-12-24", "on tulevaisuudessa", "Valitse tiedosto, jossa on molempien");
        MvcTestResult picture = mvc.post()
                .uri("/contracts/" + sent.getId() + "/signature")
                .multipart()
                .file(new MockMultipartFile("file", "kuva.png", "image/png", new byte[] {1, 2, 3}))
                .param("version", "1")
                .param("networkSigner", "Elli Esimerkki")
                .param("networkSignedOn", "22.11.2026")
                .param("municipalitySigner", "Keijo Keksitty")
                .param("municipalitySignedOn", "23.11.2026")
                .with(coordinator)
                .exchange();
        assertThat(picture).hasStatus(422);
        assertThat(text(picture)).contains("id=\"file-error\"", "ei ole sisällöltään PDF", "Keijo Keksitty");
        assertThat(world.ask("select state from contract")).isEqualTo("SENT");
    }

    @Test
    void letsAnAuditorReadAndChangeNothing() {
        Contract sent = maker.sent(membership);
        String address = "/contracts/" + sent.getId();
        RequestPostProcessor auditor = world.auditor();
        Map<String, String> before = world.tableHashes();

        for (String page : List.of("", "/history", "/pdf")) {
            assertThat(get(auditor, address + page)).as(page).hasStatusOk();
        }
        assertThat(text(get(auditor, "/contracts"))).contains("8-001").doesNotContain("/contracts/new");
        assertThat(text(get(auditor, address))).doesNotContain("/signature", "/dispatch");
        for (String page : FORMS) {
            assertThat(get(auditor, address + page)).hasStatus(403);
        }
        for (String page : POSTS) {
            assertThat(post(auditor, address + page, Map.of("version", "1"))).hasStatus(403);
        }
        assertThat(get(auditor, "/contracts/templates/8")).hasStatus(403);
        assertThat(world.tableHashes()).isEqualTo(before);
    }

    @Test
    void showsContactPersonsTheirOwnOnly() {
        Contract sent = maker.sent(membership);
        RequestPostProcessor foreign = world.contact("889");

        for (String page : List.of("", "/history", "/pdf")) {
            assertThat(get(contact, "/contracts/" + sent.getId() + page)).hasStatusOk();
            assertThat(get(foreign, "/contracts/" + sent.getId() + page)).hasStatus(404);
        }
        assertThat(get(contact, "/contracts")).hasStatus(403);
        assertThat(get(contact, "/contracts/" + sent.getId() + "/signature")).hasStatus(403);
        assertThat(text(get(contact, "/memberships/" + membership.getId()))).contains("8-001 lähetetty 24.11.2026");
    }

    @Test
    void warnsAndDoesNotHinderBeforeTheDecisionIsFinal() {
        Membership early = maker.joined("290", TestClock.TODAY.minusDays(3));

        String form = text(get(coordinator, "/contracts/new?membership=" + early.getId()));
        Contract draft = maker.draft(early);

        assertThat(form).contains("Päätös on lainvoimainen aikaisintaan 15.12.2026");
        assertThat(text(get(coordinator, "/contracts/" + draft.getId()))).contains("lainvoimainen aikaisintaan");
        assertThat(post(coordinator, "/contracts/" + draft.getId() + "/dispatch", Map.of("version", "0")))
                .hasStatus3xxRedirection();
        assertThat(world.ask("select state from contract")).isEqualTo("SENT");
    }

    @Test
    void saysWhyThereIsNoContract() {
        Membership undecided = world.member("297", membership.getSeason());

        MvcTestResult answer = get(coordinator, "/contracts/new?membership=" + undecided.getId());

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().toString()).contains("ContractNeedsDecision");
    }

    @Test
    void extendsTerminatesAndTakesBack() {
        Contract signed = maker.signed(membership);
        String address = "/contracts/" + signed.getId();
        assertThat(text(get(coordinator, address + "/extension"))).contains("voimassa 31.12.2026 asti");

        MvcTestResult early =
                post(coordinator, address + "/extension", keyed("endsOn", "1.12.2026", "reason", "Oma syy"));
        assertThat(early).hasStatus(422);
        assertThat(text(early)).contains("Oma syy", "2026-12-01", "myöhemmin kuin 31.12.2026");
        assertThat(post(coordinator, address + "/extension", keyed("endsOn", "31.3.2027", "reason", "Siirtyi")))
                .hasRedirectedUrl(address);
        assertThat(post(coordinator, address + "/termination", keyed("endsOn", "30.11.2026", "reason", "Säästöt")))
                .hasRedirectedUrl(address);

        assertThat(text(get(contact, address)))
                .contains("Jatkettu 31.3.2027 asti", "Siirtyi", "Sopimus on irtisanottu", "Säästöt");
        assertThat(text(get(coordinator, "/contracts"))).contains("päättyy 30.11.2026");
        assertThat(get(coordinator, address + "/termination")).hasStatus3xxRedirection();

        Contract sent = maker.sent(maker.joined("290"));
        assertThat(mvc.delete()
                        .uri("/contracts/" + sent.getId() + "/dispatch")
                        .param("version", "1")
                        .with(coordinator)
                        .exchange())
                .hasRedirectedUrl("/contracts/" + sent.getId());
        assertThat(contracts.get(sent.getId(), Scope.EVERYTHING).getSentOn()).isNull();
    }

    @Test
    void showsAStaleEditAgainWithWhoChanged() {
        Contract draft = maker.draft(membership);
        String address = "/contracts/" + draft.getId();
        post(world.admin(), address, Map.of("version", "0", "businessId", "1940671-3", "language", "FI"));

        MvcTestResult stale =
                post(coordinator, address, Map.of("version", "0", "businessId", "0157711-9", "language", "FI"));

        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains("0157711-9", "ehti muuttaa", "name=\"version\" value=\"1\"");
        assertThat(post(coordinator, address + "/dispatch", Map.of("version", "0")))
                .hasStatus(409);
    }

    @Test
    void anAdminWritesTheTemplate() {
        RequestPostProcessor admin = world.admin();
        String whole = ContractFields.required(2).stream()
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining("\n"));
        assertThat(text(get(admin, "/contracts/templates/8")))
                .contains("Sopimus USO-verkostoon", "{feeYear2}")
                .doesNotContain("vapaaehtoinen");

        MvcTestResult wrong = post(
                admin,
                "/contracts/templates/8",
                Map.of("textFi", whole + " {kunta}", "textSv", whole.replace("{workshops}", "Verkstäder")));
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong))
                .contains("tuntemattomia kenttiä: {kunta}", "puuttuu kenttiä: {workshops}", "Verkstäder");
        assertThat(post(admin, "/contracts/templates/8", Map.of("textFi", whole, "textSv", whole)))
                .hasRedirectedUrl("/contracts/templates/8");

        assertThat(text(get(admin, "/contracts/templates/8"))).contains("Suomenkielinen teksti", "Historia");
        assertThat(post(admin, "/contracts/templates/8", Map.of("textFi", whole + " x", "textSv", whole)))
                .hasStatus(409);
        assertThat(get(coordinator, "/contracts/templates/8")).hasStatus(403);
        assertThat(post(coordinator, "/contracts/templates/8", Map.of("textFi", whole, "textSv", whole)))
                .hasStatus(403);
    }

    @Test
    void previewsATemplateForAMunicipalityAndSavesNothing() {
        RequestPostProcessor admin = world.admin();
        String address = "/contracts/templates/8/preview";
        String whole = "# Sopimus {number}\n"
                + ContractFields.required(2).stream()
                        .filter(field -> !field.equals("signatures"))
                        .map(field -> "- {" + field + "}")
                        .collect(Collectors.joining("\n"))
                + "\n{signatures}";
        Map<String, String> form = Map.of("textFi", whole, "textSv", whole);

        assertThat(text(post(admin, address, with(form, "municipality", "297"))))
                .contains("Esikatselu: Kuopio", "Sopimus 8-000", "16 000,00 €", "Suomen Kuntaliitto ry");
        assertThat(text(post(admin, address, with(form, "municipality", "781", "language", "sv"))))
                .contains("<div class=\"written\" lang=\"sv\">", "Sysmä", "9 000,00 €");
        assertThat(post(admin, address, form)).hasStatus(422);
        assertThat(text(post(admin, address, form))).contains("Valitse kunta", "Sopimus {number}");
        assertThat(text(post(admin, address, Map.of("textFi", "{kunta}", "textSv", whole, "municipality", "781"))))
                .contains("Tekstissä on tuntemattomia kenttiä: {kunta}")
                .doesNotContain("Esikatselu: ");
        assertThat(world.ask("select count(*) from contract_template")).isEqualTo("0");
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        Map<String, String> all = new HashMap<>(form);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    @Test
    void handsTheContractOutAsAFileAndWritesThatDown() {
        Contract sent = maker.sent(membership);

        MvcTestResult pdf = get(contact, "/contracts/" + sent.getId() + "/pdf");

        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"sopimus-8-001.pdf\"");
        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(world.ask("select count(*) from event where kind = 'CONTRACT_DOWNLOADED'"))
                .isEqualTo("1");
    }

    /** The number on the start page opens exactly its rows, and the list stays within three statements. */
    @Test
    void listsAndCountsActiveMembersWithoutASignedContract() throws SQLException {
        maker.signed(maker.joined("290"));
        maker.draft(maker.joined("297"));
        maker.joined("889");
        world.execute("update membership set state = 'ACTIVE' where municipality_id in"
                + " (select id from municipality where code in ('290', '297', '889'))");
        assertThat(text(get(coordinator, "/start"))).contains("/contracts?season=8&state=MISSING\"><strong>2</strong>");
        world.statements().clear();

        String missing = text(get(coordinator, "/contracts?season=8&state=MISSING"));

        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(3);
        assertThat(missing)
                .contains("Kuopio", "Utajärvi", "8-002", "2 · Aktiivinen, allekirjoittamatta")
                .doesNotContain("Kuhmo", "Sysmä");
        assertThat(text(get(coordinator, "/contracts?season=8&state=SIGNED")))
                .contains("Kuhmo")
                .doesNotContain(">Kuopio<");
        assertThat(text(get(coordinator, "/contracts?season=7"))).contains("Mikään sopimus ei vastaa rajausta");
    }

    private MvcTestResult create(Map<String, String> form) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        return mvc.post()
                .uri("/contracts")
                .param("membership", Long.toString(membership.getId()))
                .param("formKey", UUID.randomUUID().toString())
                .params(fields)
                .with(coordinator)
                .exchange();
    }

    private static Map<String, String> keyed(String... namesAndValues) {
        return Map.of(
                "formKey",
                UUID.randomUUID().toString(),
                namesAndValues[0],
                namesAndValues[1],
                namesAndValues[2],
                namesAndValues[3]);
    }

    private MvcTestResult sign(String address, String fileName, Map<String, String> other) {
        MockMvcTester.MockMultipartMvcRequestBuilder request = mvc.post()
                .uri(address + "/signature")
                .multipart()
                .file(new MockMultipartFile(
                        "file", fileName, "text/plain", "Allekirjoitettu".getBytes(StandardCharsets.UTF_8)));
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "version", "1",
                "networkSigner", "Elli Esimerkki",
                "networkSignedOn", "22.11.2026",
                "municipalitySigner", "Keijo Keksitty",
                "municipalitySignedOn", "23.11.2026"));
        form.putAll(other);
        form.forEach((name, value) -> request.param(name, value));
        return request.with(coordinator).exchange();
    }

    private MvcTestResult get(RequestPostProcessor who, String address) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(RequestPostProcessor who, String address, Map<String, String> form) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(who);
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
