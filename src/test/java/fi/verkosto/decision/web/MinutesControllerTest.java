package fi.verkosto.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.MinutesService;
import fi.verkosto.decision.SampleMinutes;
import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@AppTest
class MinutesControllerTest {

    private static final String READING = "/decisions/minutes";
    private static final String CONFIRMATION = "/decisions/minutes/confirmation";

    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select [^>]*name=\"([^\"]+)\".*?</select>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");
    private static final Pattern PICKED = Pattern.compile("value=\"([^\"]*)\" selected=\"selected\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private Season active;

    @BeforeEach
    void seasons() {
        active = world.activeSeason();
        world.openSeason();
    }

    @Test
    void asksForTheText() {
        assertThat(get(READING, world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"text\"", "ennen kuin vahvistat");
    }

    @Test
    void fillsEveryFieldOfEveryHandling() {
        Map<String, String> before = world.tableHashes();

        Map<String, String> fields = fields(read(SampleMinutes.KUHMO));

        assertThat(fields)
                .containsEntry("municipality", "290")
                .containsEntry("handlings[0].taken", "true")
                .containsEntry("handlings[0].decision.season", "8")
                .containsEntry("handlings[0].decision.caseNumber", "41/00.01.03.00/2025")
                .containsEntry("handlings[0].decision.bodyKind", "BOARD")
                .containsEntry("handlings[0].decision.bodyName", "Kaupunginhallitus")
                .containsEntry("handlings[0].decision.meetingDate", "2025-01-21")
                .containsEntry("handlings[0].decision.section", "12")
                .containsEntry("handlings[0].decision.title", "USO-verkostoon liittyminen")
                .containsEntry("handlings[0].decision.preparerName", "Maija Malli")
                .containsEntry("handlings[0].decision.preparerTitle", "kaupunginjohtaja")
                .containsEntry("handlings[0].decision.presenterName", "Maija Malli")
                .containsEntry(
                        "handlings[0].decision.proposal",
                        "Kuhmon kaupunki päättää liittyä USO-verkostoon kaudelle 2025-2026.")
                .containsEntry(
                        "handlings[0].decision.resolution",
                        "Kaupunginhallitus yksimielisesti hyväksyi päätösehdotuksen.")
                .containsEntry("handlings[0].decision.outcome", "JOIN")
                .containsEntry("handlings[0].decision.unanimous", "true")
                .containsEntry("handlings[0].decision.annualFee", "9\u00a0000,00\u00a0€")
                .containsEntry("handlings[0].decision.totalFee", "18\u00a0000,00\u00a0€")
                .containsEntry("handlings[0].decision.attachments[0].label", "Verkoston esite")
                .containsEntry("handlings[1].taken", "true")
                .containsEntry("handlings[1].decision.season", "9")
                .containsEntry("handlings[1].decision.caseNumber", "41/00.01.03.00/2025")
                .containsEntry("handlings[1].decision.meetingDate", "2026-11-10")
                .containsEntry("handlings[1].decision.section", "301")
                .containsEntry("handlings[1].decision.presenterName", "Ville Virtanen")
                .containsEntry("handlings[1].decision.presenterActing", "true")
                .containsEntry("handlings[1].decision.guests[0].name", "Timo Testi")
                .containsEntry("handlings[1].decision.guests[0].organisation", "FCG")
                .containsEntry("handlings[1].decision.guests[0].arrivedAt", "18:30")
                .containsEntry("handlings[1].decision.guests[0].leftAt", "18:42")
                .containsEntry("handlings[1].decision.guests[0].leftBeforeDecision", "true")
                .containsEntry("handlings[1].decision.representatives[0].name", "Ville Virtanen");
        assertThat(fields.get("text")).isEqualTo(SampleMinutes.KUHMO.strip());
        before.remove("account");
        before.remove("change");
        assertThat(world.tableHashes()).as("nothing is stored").containsAllEntriesOf(before);
    }

    @Test
    void numbersThePassagesInTheTextAndBesideTheFields() {
        String page = body(read(SampleMinutes.KUHMO));

        String number = link("handlings\\[1]\\.decision\\.section", page);
        assertThat(page)
                .contains(
                        "id=\"passage-" + number + "\"",
                        "href=\"#handlings[1].decision.section\"",
                        ">§ 301</mark>",
                        "Tekstissä kohta " + number);
    }

    @Test
    void tellsEveryWarningWithItsPassage() {
        String page = body(read(SampleMinutes.KUHMO
                .replace("kausi 2025-2026", "kausi 2027-2028")
                .replace("41/00.01.03.00/2025", "")));

        assertThat(HtmlUtils.htmlUnescape(page))
                .contains(
                        "Tekstissä nimetään eri kausia",
                        "Asianumeroa ei löytynyt",
                        "href=\"#passage-",
                        "class=\"bad\"");
    }

    @Test
    void recordsWhatIsConfirmed() {
        Map<String, String> form = fields(read(SampleMinutes.KUHMO));

        MvcTestResult result = confirm(form, world.coordinator());

        assertThat(result).hasRedirectedUrl("/decisions/2");
        assertThat(world.ask("select string_agg(outcome || section, ',' order by id) from decision"))
                .isEqualTo("JOIN12,JOIN301");
        assertThat(world.ask("select count(*) from municipal_case")).isEqualTo("1");
        assertThat(world.ask("select string_agg(state, ',') from membership")).isEqualTo("JOINED,JOINED");
        assertThat(confirm(form, world.coordinator())).as("sent twice").hasRedirectedUrl("/decisions/2");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("2");
    }

    @Test
    void leavesOutWhatIsNotTickedWhateverIsInIt() {
        Map<String, String> form = fields(read(SampleMinutes.KUHMO));
        form.remove("handlings[0].taken");
        form.put("handlings[0].decision.meetingDate", "joskus");
        form.put("handlings[0].decision.bodyName", "");

        assertThat(confirm(form, world.coordinator())).hasRedirectedUrl("/decisions/1");
        assertThat(world.ask("select string_agg(section::text, ',') from decision"))
                .isEqualTo("301");
    }

    @Test
    void knowsAHandlingThatHasBeenRecordedBefore() {
        Map<String, String> first = fields(read(SampleMinutes.KUHMO));
        first.remove("handlings[1].taken");
        confirm(first, world.coordinator());

        MvcTestResult again = read(SampleMinutes.KUHMO);

        assertThat(again).bodyText().contains("href=\"/decisions/1\"", "on jo kirjattu");
        Map<String, String> form = fields(again);
        assertThat(form).doesNotContainKey("handlings[0].taken").containsEntry("handlings[1].taken", "true");
        form.put("handlings[0].taken", "true");
        assertThat(confirm(form, world.coordinator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#handlings[0].decision.section\"", "on jo kirjattu");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("1");
    }

    @Test
    void keepsEverythingThatWasTypedAndTheText() {
        Map<String, String> form = fields(read(SampleMinutes.KUHMO));
        form.put("municipality", "");
        form.put("handlings[0].decision.meetingDate", "joskus");
        form.put("handlings[0].decision.title", "Oma otsikko");
        form.put("handlings[1].decision.bodyName", "");
        form.put("handlings[1].decision.guests[0].arrivedAt", "puoli seitsemän");
        form.put("handlings[1].decision.minutesUrl", "javascript:alert(1)");
        form.put("handlings[1].decision.votesFor", "7");

        MvcTestResult result = confirm(form, world.coordinator());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Map<String, String> kept = fields(result);
        form.remove("_csrf");
        form.keySet().removeIf(name -> name.endsWith(".seen"));
        assertThat(kept).containsAllEntriesOf(form);
        assertThat(HtmlUtils.htmlUnescape(body(result)))
                .contains(
                        "href=\"#municipality\"",
                        "href=\"#handlings[0].decision.meetingDate\"",
                        "href=\"#handlings[1].decision.bodyName\"",
                        "href=\"#handlings[1].decision.guests[0].arrivedAt\"",
                        "Anna kellonaika muodossa 9.30",
                        "Anna osoite, joka alkaa https://",
                        "Yksimielisessä päätöksessä ei ole ääniä");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
    }

    @Test
    void warnsOnceMoreWhenSomethingNewLooksWrong() {
        Map<String, String> form = fields(read(SampleMinutes.KUHMO));
        form.put("handlings[1].decision.meetingDate", "2020-11-10");

        MvcTestResult warned = confirm(form, world.coordinator());

        assertThat(warned)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tallenna silti", "yli vuoden ennen kautta");
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
        confirm(fields(warned), world.coordinator());
        assertThat(world.ask("select count(*) from decision")).isEqualTo("2");
    }

    @Test
    void takesWhatTheTextDoesNotNameFromTheMembershipOneCameFrom() {
        Membership sysma = world.enrolled("781", active);
        String anonymous =
                SampleMinutes.KUHMO.replace("Kuhmon kaupunki", "Kunta").replaceAll("202[578]-202[68]", "kohta");

        MvcTestResult result = mvc.post()
                .uri(READING)
                .param("text", anonymous)
                .param("membership", Long.toString(sysma.getId()))
                .with(world.coordinator())
                .exchange();

        assertThat(fields(result))
                .containsEntry("municipality", "781")
                .containsEntry("handlings[0].decision.season", "8");
    }

    @Test
    void readsAFileAndKeepsItWithTheDecisions() {
        MvcTestResult read = upload("Pöytäkirja 1.txt", SampleMinutes.KUHMO.getBytes(StandardCharsets.UTF_8));
        assertThat(read).hasStatusOk().bodyText().contains("Tiedosto Pöytäkirja 1.txt liitetään");
        Map<String, String> form = fields(read);
        assertThat(world.ask("select (select count(*) from document) || ' ' || (select count(*) from pending_file)"))
                .isEqualTo("0 1");

        String section = form.put("handlings[0].decision.section", "yksi");
        MvcTestResult again = confirm(form, world.coordinator());
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form = fields(again);
        form.put("handlings[0].decision.section", section);

        assertThat(confirm(form, world.coordinator())).hasRedirectedUrl("/decisions/2");
        assertThat(world.ask("select string_agg(minutes_file_id::text, ',') from decision"))
                .isEqualTo("1,1");
        assertThat(get("/decisions/2", world.contact("290")))
                .bodyText()
                .contains("href=\"/documents/1\"", "Pöytäkirja 1.txt");
        assertThat(get("/documents/1", world.contact("290")))
                .hasStatusOk()
                .bodyText()
                .contains("USO-verkostoon");
        assertThat(get("/documents/1", world.contact("748"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void recordsWithoutAFileThatIsNotKeptAnyMore() throws Exception {
        Map<String, String> form =
                fields(upload("poytakirja.txt", SampleMinutes.KUHMO.getBytes(StandardCharsets.UTF_8)));
        world.execute("delete from pending_file");

        MvcTestResult told = confirm(form, world.coordinator());
        assertThat(told)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tiedosto ei ole enää tallessa");

        confirm(fields(told), world.coordinator());
        assertThat(world.ask("select (select count(*) from decision) || ' ' || (select count(*) from document)"))
                .isEqualTo("2 0");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(upload("kuva.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#file\"", "id=\"file-error\"");
        assertThat(world.ask("select count(*) from pending_file")).isEqualTo("0");
    }

    @Test
    void saysWhenThereIsNothingToReadOrTooMuch() {
        for (String text : new String[] {"", "x".repeat(MinutesService.LONGEST + 1)}) {
            assertThat(read(text))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("href=\"#text\"");
        }
        assertThat(read("Hei vaan, milloin tavataan?"))
                .hasStatusOk()
                .bodyText()
                .contains("ei löytynyt päätöstä", "Hei vaan", "href=\"/decisions/new\"");
    }

    @Test
    void letsOnlyTheNetworksStaffRead() {
        Map<String, String> form = fields(read(SampleMinutes.KUHMO));

        for (RequestPostProcessor other : new RequestPostProcessor[] {world.contact("290"), world.auditor()}) {
            assertThat(get(READING, other)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.post().uri(READING).param("text", "x").with(other).exchange())
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(confirm(form, other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
    }

    @Test
    void isFoundFromTheListAndFromAMembershipThatWaits() {
        Membership kuhmo = world.enrolled("290", active);

        assertThat(get("/decisions", world.coordinator())).bodyText().contains("href=\"/decisions/minutes\"");
        assertThat(get("/decisions", world.auditor())).bodyText().doesNotContain("/decisions/minutes");
        assertThat(get("/memberships/" + kuhmo.getId(), world.coordinator()))
                .bodyText()
                .contains("href=\"/decisions/minutes?membership=" + kuhmo.getId() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void speaksEveryLanguage(String language) {
        assertThat(mvc.post()
                        .uri(READING)
                        .param("text", SampleMinutes.KUHMO.replace("9 000", "12 000"))
                        .locale(Locale.forLanguageTag(language))
                        .with(world.coordinator())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult read(String text) {
        return mvc.post()
                .uri(READING)
                .param("text", text)
                .with(world.coordinator())
                .exchange();
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri(READING)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(world.coordinator())
                .exchange();
    }

    private MvcTestResult confirm(Map<String, String> form, RequestPostProcessor who) {
        form.putIfAbsent("formKey", UUID.randomUUID().toString());
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(CONFIRMATION).with(who);
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).bodyText().isNotEmpty();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Number of the passage beside the field. */
    private static String link(String field, String page) {
        Matcher beside = Pattern.compile("(?s)id=\"" + field + "\".*?href=\"#passage-(\\d+)\"")
                .matcher(page);
        assertThat(beside.find()).isTrue();
        return beside.group(1);
    }

    /** What the confirming form would send as it stands. */
    private static Map<String, String> fields(MvcTestResult result) {
        String page = body(result);
        String form = page.substring(page.indexOf("action=\"" + CONFIRMATION));
        Map<String, String> fields = new LinkedHashMap<>();
        for (Matcher input = INPUT.matcher(form); input.find(); ) {
            String name = attribute("name", input.group());
            boolean box = input.group().contains("type=\"checkbox\"");
            if (name != null && !name.startsWith("_") && (!box || input.group().contains("checked"))) {
                fields.put(name, attribute("value", input.group()));
            }
        }
        for (Matcher select = SELECT.matcher(form); select.find(); ) {
            Matcher picked = PICKED.matcher(select.group());
            fields.put(select.group(1), picked.find() ? picked.group(1) : "");
        }
        for (Matcher area = AREA.matcher(form); area.find(); ) {
            fields.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2)));
        }
        return fields;
    }

    private static String attribute(String name, String element) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : name.equals("value") ? "" : null;
    }
}
