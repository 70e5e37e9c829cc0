package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import fi.verkosto.workshop.WorkshopService;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@AppTest
class WorkshopPagesTest {

    private static final List<String> PAGES =
            List.of("", "/edit", "/holding", "/report", "/cancellation", "/files", "/history");
    private static final List<String> POSTS =
            List.of("", "/confirmation", "/holding", "/report", "/cancellation", "/planning", "/files");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    WorkshopService workshops;

    private Season season;
    private Membership membership;
    private RequestPostProcessor coordinator;
    private RequestPostProcessor contact;

    @BeforeEach
    void aMember() {
        season = world.activeSeason();
        membership = world.member("781", season);
        coordinator = world.coordinator();
        contact = world.contact("781");
    }

    @Test
    void leadsAContactPersonFromThePlanToTheReport() {
        long id = planned(contact, Map.of("topic", "Strategian toimeenpano", "plannedOn", "2026-10-08"));

        assertThat(confirm(contact, id, 0)).hasStatus(403);
        assertThat(confirm(coordinator, id, 0)).hasRedirectedUrl("/workshops/" + id);
        assertThat(state(id)).isEqualTo("CONFIRMED");
        MvcTestResult held = post(contact, id + "/holding")
                .param("version", "1")
                .param("heldOn", "8.10.2026")
                .param("participants", "24")
                .exchange();
        assertThat(held).hasRedirectedUrl("/workshops/" + id);
        assertThat(state(id)).isEqualTo("HELD");
        assertThat(body(contact, id + "")).contains("Raportti on puuttunut 47 päivää", "Kirjaa raportti");
        MvcTestResult reported = post(contact, id + "/report")
                .param("version", "2")
                .param("report", "Sovittiin jatkosta.")
                .exchange();
        assertThat(reported).hasRedirectedUrl("/workshops/" + id);

        assertThat(state(id)).isEqualTo("REPORTED");
        assertThat(body(contact, id + "")).contains("Sovittiin jatkosta.", "24", "8.10.2026", "Täydennä raporttia");
        assertThat(body(contact, id + "/history")).contains("Strategian toimeenpano", "Raportoitu");
    }

    @Test
    void showsNobodyTheWorkshopsOfAnotherMunicipality() {
        long id = planned(coordinator, Map.of("topic", "Kanarialintu", "plannedOn", "2026-10-08"));
        RequestPostProcessor foreign = world.contact("889");
        Map<String, String> before = world.tableHashes();
        int tried = 0;

        for (String page : PAGES) {
            tried += refused(get(foreign, id + page).exchange());
        }
        for (String address : POSTS) {
            if (!address.equals("/confirmation")) {
                tried += refused(filled(post(foreign, id + address)).exchange());
                tried += refused(post(foreign, id + address).exchange());
            }
        }
        tried += refused(get(foreign, "new?membership=" + membership.getId()).exchange());
        tried += refused(filled(create(foreign)).exchange());
        tried += refused(create(foreign).exchange());

        System.out.println("Foreign contact person: " + tried + " requests, all 404");
        assertThat(tried).isEqualTo(22);
        assertThat(confirm(foreign, id, 0)).hasStatus(403);
        assertThat(get(foreign, "").exchange()).hasStatus(403);
        assertThat(world.tableHashes()).isEqualTo(before);
    }

    @Test
    void letsAnAuditorReadAndChangeNothing() {
        long id = planned(coordinator, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        RequestPostProcessor auditor = world.auditor();
        Map<String, String> before = world.tableHashes();

        assertThat(get(auditor, "").exchange()).hasStatusOk();
        assertThat(get(auditor, id + "/history").exchange()).hasStatusOk();
        assertThat(body(auditor, id + "")).contains("Aihe").doesNotContain("/edit", "/holding", "/confirmation");
        assertThat(body(auditor, "")).doesNotContain("/workshops/new");
        for (String page : List.of("/edit", "/holding", "/report", "/cancellation", "/files", "/allocation")) {
            assertThat(get(auditor, id + page).exchange()).hasStatus(403);
        }
        assertThat(get(auditor, "new?membership=" + membership.getId()).exchange())
                .hasStatus(403);
        assertThat(filled(create(auditor)).exchange()).hasStatus(403);
        for (String address : POSTS) {
            assertThat(filled(post(auditor, id + address)).exchange()).hasStatus(403);
        }
        assertThat(world.tableHashes()).isEqualTo(before);
    }

    @Test
    void opensForStaffAndOwnContactPersonsAndSendsOthersToSignIn() {
        long id = planned(coordinator, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));

        for (RequestPostProcessor who : List.of(world.admin(), coordinator, contact)) {
            for (String page : List.of("", "/edit", "/holding", "/cancellation", "/history")) {
                assertThat(get(who, id + page).exchange()).as(page).hasStatusOk();
            }
            assertThat(get(who, "new?membership=" + membership.getId()).exchange())
                    .hasStatusOk();
        }
        for (String page : PAGES) {
            assertThat(mvc.get().uri("/workshops/" + id + page).exchange()).hasRedirectedUrl("/sign-in");
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheFormHasErrors() {
        MvcTestResult result = create(contact)
                .param("topic", "Kirjoitettu aihe")
                .param("kinds", "STUDY")
                .param("plannedOn", "ensi viikolla")
                .param("startsAt", "12.30")
                .param("endsAt", "9.00")
                .param("audiences", "SECTORS")
                .param("remote", "true")
                .param("preparation", "Kirjoitettu <b>valmistelu</b>")
                .param("formKey", UUID.randomUUID().toString())
                .exchange();

        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .contains("Kirjoitettu aihe", "ensi viikolla", "Anna päivä muodossa 24.11.2026.", "12:30", "09:00");
        assertThat(source(result)).contains("Kirjoitettu &lt;b&gt;valmistelu&lt;/b&gt;");
        assertThat(text(result)).containsPattern("value=\"SECTORS\"[^>]*checked|checked[^>]*value=\"SECTORS\"");
        assertThat(count()).isEqualTo("0");
    }

    @Test
    void checksTheTimesAgainstEachOtherAndTheDay() {
        MvcTestResult order = filled(
                        create(contact),
                        Map.of("topic", "Aihe", "plannedOn", "2026-12-03", "startsAt", "12.30", "endsAt", "9.00"))
                .exchange();
        MvcTestResult day = filled(create(contact), Map.of("topic", "Aihe", "startsAt", "12.30"))
                .exchange();

        assertThat(order).hasStatus(422);
        assertThat(text(order)).contains("href=\"#endsAt\"", "Päättymisajan on oltava alkamisajan jälkeen.");
        assertThat(day).hasStatus(422);
        assertThat(text(day)).contains("href=\"#plannedOn\"", "Anna myös päivä");
    }

    @Test
    void putsARefusedDayBesideItsField() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-12-03"));

        MvcTestResult outside = filled(create(contact), Map.of("topic", "Aihe", "plannedOn", "2027-01-01"))
                .exchange();
        MvcTestResult future = post(contact, id + "/holding")
                .param("version", "0")
                .param("heldOn", "2026-12-03")
                .param("participants", "5")
                .exchange();

        assertThat(outside).hasStatus(422);
        assertThat(text(outside)).contains("href=\"#plannedOn\"", "Päivän on oltava kauden 8 (2025–2026) aikana.");
        assertThat(future).hasStatus(422);
        assertThat(text(future)).contains("href=\"#heldOn\"", "Tulevaa pajaa ei voi kirjata pidetyksi");
    }

    @Test
    void wantsTheReportTheReasonAndTheNumberOfParticipants() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));

        for (String address : List.of("/holding", "/report", "/cancellation")) {
            assertThat(post(contact, id + address).param("version", "0").exchange())
                    .as(address)
                    .hasStatus(422);
        }
        assertThat(post(contact, id + "/holding")
                        .param("version", "0")
                        .param("heldOn", "2026-10-08")
                        .param("participants", "monta")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("monta", "Anna kokonaisluku numeroin.");
        assertThat(state(id)).isEqualTo("PLANNED");
    }

    @Test
    void showsAStaleEditAgainWithItsTextAndWhoChanged() {
        long id = planned(contact, Map.of("topic", "Alkuperäinen", "plannedOn", "2026-12-03"));
        filled(post(coordinator, id + "").param("version", "0"), Map.of("topic", "Koordinaattorin"))
                .exchange();

        MvcTestResult stale = filled(
                        post(contact, id + "").param("version", "0"),
                        Map.of("topic", "Yhdyshenkilön", "plannedOn", "2026-12-04", "startsAt", "09:15"))
                .exchange();

        assertThat(stale).hasStatus(409);
        assertThat(text(stale))
                .contains("Yhdyshenkilön", "2026-12-04", "09:15", "ehti muuttaa", "name=\"version\" value=\"1\"");
        assertThat(text(stale)).contains(world.ask("select name from account where role = 'COORDINATOR'"));
        assertThat(world.ask("select topic from workshop")).isEqualTo("Koordinaattorin");
    }

    @Test
    void showsStaleStepsAgainWithTheirText() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        confirm(coordinator, id, 0);

        MvcTestResult holding = post(contact, id + "/holding")
                .param("version", "0")
                .param("heldOn", "2026-10-09")
                .param("participants", "33")
                .exchange();
        MvcTestResult cancellation = post(contact, id + "/cancellation")
                .param("version", "0")
                .param("reason", "Kirjoitettu syy")
                .exchange();

        assertThat(holding).hasStatus(409).bodyText().contains("33", "2026-10-09", "ehti muuttaa");
        assertThat(cancellation).hasStatus(409).bodyText().contains("Kirjoitettu syy", "ehti muuttaa");
        assertThat(confirm(coordinator, id, 0)).hasRedirectedUrl("/workshops/" + id);
        assertThat(confirm(world.admin(), id, 0))
                .hasStatus(409)
                .bodyText()
                .contains(world.ask("select name from account where role = 'COORDINATOR'") + " ehti muuttaa")
                .contains("href=\"/workshops/" + id + "\"", "href=\"/workshops/" + id + "/history\"")
                .doesNotContain("href=\"/workshops/" + id + "/confirmation\"");
        assertThat(state(id)).isEqualTo("CONFIRMED");
    }

    @Test
    void plansOnceWhenTheFormIsSentTwice() {
        String key = UUID.randomUUID().toString();

        MvcTestResult first = filled(create(contact), Map.of("topic", "Kerran", "formKey", key))
                .exchange();
        MvcTestResult second = filled(create(contact), Map.of("topic", "Kerran", "formKey", key))
                .exchange();

        assertThat(first.getResponse().getRedirectedUrl()).startsWith("/workshops/");
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(count()).isEqualTo("1");
    }

    @Test
    void saysWhenNoSlotIsFree() {
        for (int slot = 1; slot <= 5; slot++) {
            planned(contact, Map.of("topic", "Paja " + slot));
        }

        MvcTestResult sixth =
                filled(create(contact), Map.of("topic", "Kuudes aihe")).exchange();

        assertThat(sixth).hasStatus(422);
        assertThat(text(sixth)).contains("Kuudes aihe", "Kaikki 5 pajaa on jo varattu tai käytetty");
        assertThat(body(contact, "new?membership=" + membership.getId())).contains("Voit tallentaa idean");
        assertThat(count()).isEqualTo("5");
    }

    @Test
    void givesTheSlotBackWithAReason() {
        long id = planned(contact, Map.of("topic", "Perutaan"));

        MvcTestResult cancelled = post(contact, id + "/cancellation")
                .param("version", "0")
                .param("reason", "Sairastuminen")
                .exchange();

        assertThat(cancelled).hasRedirectedUrl("/workshops/" + id);
        assertThat(body(contact, id + "")).contains("Peruttu: Sairastuminen").doesNotContain("/edit");
        assertThat(planned(contact, Map.of("topic", "Uusi"))).isNotEqualTo(id);
        assertThat(world.ask("select string_agg(slot::text, ',') from workshop"))
                .isEqualTo("1,1");
    }

    @Test
    void waitsForConfirmationAgainWhenAContactPersonMovesIt() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-12-03"));
        confirm(coordinator, id, 0);

        assertThat(body(contact, id + "/edit")).contains("koordinaattori vahvistaa sen uudelleen");
        filled(post(contact, id + "").param("version", "1"), Map.of("topic", "Aihe", "plannedOn", "2026-12-10"))
                .exchange();

        assertThat(state(id)).isEqualTo("PLANNED");
        assertThat(body(contact, id + "")).contains("odottaa, että koordinaattori vahvistaa");
    }

    @Test
    void refusesEverythingInAClosedSeason() throws SQLException {
        long id = planned(coordinator, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        world.execute("update season set state = 'CLOSED' where number = 8");
        Map<String, String> before = world.tableHashes();

        assertThat(filled(create(coordinator)).exchange())
                .hasStatus(422)
                .bodyText()
                .contains("suljettu");
        assertThat(filled(post(coordinator, id + "")).exchange()).hasStatus(422);
        assertThat(filled(post(coordinator, id + "/holding")).exchange()).hasStatus(422);
        assertThat(filled(post(coordinator, id + "/report")).exchange()).hasStatus(422);
        assertThat(filled(post(coordinator, id + "/cancellation")).exchange()).hasStatus(422);
        assertThat(confirm(coordinator, id, 0)).hasStatus3xxRedirection();
        for (String page : List.of("/edit", "/holding", "/report", "/cancellation")) {
            assertThat(get(coordinator, id + page).exchange()).hasStatus3xxRedirection();
        }
        assertThat(body(coordinator, id + "")).doesNotContain("/edit", "/holding");
        assertThat(body(coordinator, "?season=8")).doesNotContain("/workshops/new");
        assertThat(world.tableHashes()).isEqualTo(before);
    }

    @Test
    void refusesAThemeOfAnotherSeason() {
        Season other = world.openSeason();
        String theme = world.ask("select id from season_theme where season_id = " + other.getId());

        assertThat(filled(create(contact), Map.of("topic", "Aihe", "themeId", theme))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#themeId\">", "value=\"Aihe\"", "on poistettu kauden teemoista");
        assertThat(count()).isEqualTo("0");
    }

    @Test
    void speaksThreeLanguages() {
        long id = planned(coordinator, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        Map<String, String> words = Map.of("fi", "Suunniteltu", "sv", "Planerad", "en", "Planned");

        words.forEach((language, word) -> {
            try {
                world.execute("update account set language = '" + language + "'");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            RequestPostProcessor reader = world.coordinator();
            for (String page : List.of("" + id, "")) {
                assertThat(text(get(reader, page)
                                .locale(Locale.forLanguageTag(language))
                                .exchange()))
                        .as(language + " " + page)
                        .contains(word)
                        .doesNotContain("??");
            }
            for (String page : List.of(
                    id + "/edit",
                    id + "/holding",
                    id + "/cancellation",
                    id + "/history",
                    "new?membership=" + membership.getId())) {
                assertThat(text(get(reader, page)
                                .locale(Locale.forLanguageTag(language))
                                .exchange()))
                        .doesNotContain("??");
            }
        });
    }

    @Test
    void leadsFromAnIdeaToAnOrderBeyondTheQuota() {
        for (int slot = 1; slot <= 5; slot++) {
            planned(contact, Map.of("topic", "Paja " + slot));
        }
        long id = planned(contact, Map.of("topic", "Kuudes", "idea", "true"));

        assertThat(state(id)).isEqualTo("IDEA");
        assertThat(body(contact, id + ""))
                .contains("Idea ei kuluta kunnan pajoja")
                .doesNotContain("/allocation");
        assertThat(pressed(contact, id, "/planning", 0)).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("IDEA");
        assertThat(allocated(contact, id, "0", "2 500,00", "Sovittu")).hasStatus(403);
        assertThat(allocated(coordinator, id, "0", "", "Sovittu"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#price\"", "on oltava hinta ja perustelu");
        assertThat(allocated(coordinator, id, "0", "2 500,00", "Sovittu")).hasRedirectedUrl("/workshops/" + id);
        assertThat(pressed(contact, id, "/planning", 1)).hasRedirectedUrl("/workshops/" + id);

        assertThat(state(id)).isEqualTo("PLANNED");
        assertThat(body(contact, id + "")).contains("Konsultointitilaus, hinta 2\u00a0500,00\u00a0€", "Sovittu");
        assertThat(world.ask("select coalesce(slot, -1) from workshop where id = " + id))
                .isEqualTo("-1");
    }

    @Test
    void keepsAContactPersonsReportUntilACoordinatorApprovesIt() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        MvcTestResult held = post(contact, id + "/holding")
                .param("version", "0")
                .param("heldOn", "8.10.2026")
                .param("participants", "24")
                .param("counts[0].audience", "ELECTED")
                .param("counts[0].participants", "20")
                .exchange();
        assertThat(held).hasRedirectedUrl("/workshops/" + id);
        assertThat(pressed(coordinator, id, "/approval", 1)).hasStatus3xxRedirection();
        post(contact, id + "/report")
                .param("version", "1")
                .param("report", "Kävimme läpi strategian.")
                .param("results", "Kolme painopistettä")
                .param("nextSteps", "Valtuusto päättää")
                .exchange();

        assertThat(body(contact, id + ""))
                .contains(
                        "odottaa koordinaattorin hyväksyntää",
                        "Kolme painopistettä",
                        "Valtuusto päättää",
                        "24 (Poliittinen johto: 20)")
                .doesNotContain("/approval");
        assertThat(pressed(contact, id, "/approval", 2)).hasStatus(403);
        assertThat(body(coordinator, id + "")).contains("/approval", "Hyväksy raportti");
        assertThat(pressed(coordinator, id, "/approval", 2)).hasRedirectedUrl("/workshops/" + id);
        assertThat(pressed(coordinator, id, "/approval", 2)).hasRedirectedUrl("/workshops/" + id);
        assertThat(body(contact, id + "")).contains("Hyväksytty").doesNotContain("odottaa koordinaattorin");
        assertThat(world.ask("select approved_on from workshop")).isEqualTo(TestClock.TODAY.toString());
    }

    @Test
    void countsNoMoreInTheAudiencesThanTookPart() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));

        MvcTestResult tooMany = post(contact, id + "/holding")
                .param("version", "0")
                .param("heldOn", "8.10.2026")
                .param("participants", "24")
                .param("counts[0].audience", "ELECTED")
                .param("counts[0].participants", "25")
                .exchange();

        assertThat(tooMany)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#participants\"", "value=\"25\"", "enemmän osallistujia");
        assertThat(state(id)).isEqualTo("PLANNED");
    }

    @Test
    void keepsFilesWithTheWorkshopAndShowsThemToOthersOnceTheReportIsApproved() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        RequestPostProcessor other = world.contact("889");

        addFile(id, contact);
        String document = "/documents/" + world.ask("select document_id from workshop_file");
        assertThat(body(contact, id + "")).contains("muistio.txt", document);
        assertThat(mvc.get().uri(document).with(contact).exchange()).hasStatusOk();
        assertThat(mvc.get().uri(document).with(other).exchange()).hasStatus(404);

        reported(id, "");
        assertThat(mvc.get().uri(document).with(other).exchange()).hasStatusOk();
        reported(id, ", internal = true");
        assertThat(mvc.get().uri(document).with(other).exchange()).hasStatus(404);
        assertThat(mvc.delete()
                        .uri("/workshops/" + id + "/files/" + world.ask("select id from workshop_file"))
                        .with(contact)
                        .exchange())
                .hasRedirectedUrl("/workshops/" + id + "/files");
        assertThat(mvc.get().uri(document).with(contact).exchange()).hasStatus(404);
    }

    @Test
    void aFileThatAMunicipalityAddsToAnApprovedReportIsLookedAtFirst() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        reported(id, "");

        addFile(id, coordinator);
        assertThat(world.ask("select approved_on is not null from workshop")).isEqualTo("t");
        addFile(id, contact);

        assertThat(world.ask("select approved_on is not null from workshop")).isEqualTo("f");
        String added = "/documents/" + world.ask("select max(document_id) from workshop_file");
        assertThat(mvc.get().uri(added).with(world.contact("889"))).hasStatus(404);
        assertThat(mvc.get().uri(added).with(contact)).hasStatusOk();
    }

    @Test
    void anApprovedReportFromWhichAMunicipalityTakesAFileIsLookedAtAnew() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));
        addFile(id, contact);
        addFile(id, contact);
        reported(id, "");

        removeFile(id, "min", coordinator);
        assertThat(world.ask("select approved_on is not null from workshop")).isEqualTo("t");
        removeFile(id, "max", contact);

        assertThat(world.ask("select approved_on is not null from workshop")).isEqualTo("f");
    }

    private void removeFile(long id, String which, RequestPostProcessor who) {
        String file = world.ask("select " + which + "(id) from workshop_file");
        assertThat(mvc.delete()
                        .uri("/workshops/" + id + "/files/" + file)
                        .with(who)
                        .exchange())
                .hasRedirectedUrl("/workshops/" + id + "/files");
    }

    private void addFile(long id, RequestPostProcessor who) {
        assertThat(mvc.post()
                        .uri("/workshops/" + id + "/files")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file", "muistio.txt", "text/plain", "Muistio".getBytes(StandardCharsets.UTF_8)))
                        .with(who)
                        .param("formKey", UUID.randomUUID().toString())
                        .exchange())
                .hasRedirectedUrl("/workshops/" + id + "/files");
    }

    @Test
    void keepsRowsThatAreSentByHalves() {
        long id = planned(contact, Map.of("topic", "Aihe", "plannedOn", "2026-10-08"));

        MvcTestResult half = post(contact, id + "/holding")
                .param("version", "0")
                .param("counts[3].participants", "5")
                .param("counts[1].audience", "NOBODY")
                .exchange();

        assertThat(half).hasStatus(422);
        assertThat(mvc.get()
                        .uri("/workshops?state=PLANNED,&state=")
                        .with(coordinator)
                        .exchange())
                .hasStatusOk();
    }

    private void reported(long id, String more) {
        try {
            world.execute(
                    "update workshop set state = 'REPORTED', held_on = '2026-10-08', participants = 3, report = 'R',"
                            + " reported_on = '2026-10-09', approved_on = '2026-10-10'" + more + " where id = " + id);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MvcTestResult allocated(RequestPostProcessor who, long id, String slots, String price, String reason) {
        return post(who, id + "/allocation")
                .param("version", "0")
                .param("allocation", slots)
                .param("price", price)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult pressed(RequestPostProcessor who, long id, String button, int version) {
        return post(who, id + button)
                .param("version", Integer.toString(version))
                .exchange();
    }

    private long planned(RequestPostProcessor who, Map<String, String> values) {
        MvcTestResult result = filled(create(who), values).exchange();
        String address = result.getResponse().getRedirectedUrl();
        assertThat(address).as(() -> text(result)).isNotNull();
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private MvcTestResult confirm(RequestPostProcessor who, long id, int version) {
        return post(who, id + "/confirmation")
                .param("version", Integer.toString(version))
                .exchange();
    }

    private MockMvcRequestBuilder create(RequestPostProcessor who) {
        return mvc.post().uri("/workshops").with(who).param("membership", Long.toString(membership.getId()));
    }

    private MockMvcRequestBuilder post(RequestPostProcessor who, String path) {
        return mvc.post().uri("/workshops/" + path).with(who);
    }

    private MockMvcRequestBuilder get(RequestPostProcessor who, String path) {
        String address = path.isEmpty() || path.startsWith("?") ? "/workshops" + path : "/workshops/" + path;
        return mvc.get().uri(address).with(who);
    }

    /** With everything that any of the forms wants. */
    private static MockMvcRequestBuilder filled(MockMvcRequestBuilder request) {
        return filled(
                request.param("version", "0")
                        .param("heldOn", TestClock.TODAY.toString())
                        .param("participants", "3")
                        .param("report", "Raportti")
                        .param("reason", "Syy"),
                Map.of("topic", "Aihe"));
    }

    private static MockMvcRequestBuilder filled(MockMvcRequestBuilder request, Map<String, String> values) {
        values.forEach(request::param);
        if (!values.containsKey("kinds")) {
            request.param("kinds", "SEMINAR");
        }
        return values.containsKey("formKey")
                ? request
                : request.param("formKey", UUID.randomUUID().toString());
    }

    private static int refused(MvcTestResult result) {
        assertThat(result).hasStatus(404);
        assertThat(text(result)).doesNotContain("Kanarialintu", "Sysmä");
        return 1;
    }

    private String body(RequestPostProcessor who, String path) {
        MvcTestResult result = get(who, path).exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    /** As people read it. */
    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(source(result)).replaceAll("[\u2060\u00ad]", "");
    }

    private static String source(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String state(long id) {
        return world.ask("select state from workshop where id = " + id);
    }

    private String count() {
        return world.ask("select count(*) from workshop");
    }
}
