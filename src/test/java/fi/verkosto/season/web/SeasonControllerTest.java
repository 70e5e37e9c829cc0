package fi.verkosto.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.account.web.TestAuthentication;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class SeasonControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    SeasonService seasons;

    @Test
    void listsSeasonsWithTheirTiersInWords() {
        world.activeSeason();
        world.openSeason();

        assertThat(get("/seasons", world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Kausi 9", "2027\u2060–\u20602028", "Haku auki", "Kausi 8", "Käynnissä")
                .contains("alle\u00a09\u00a0000", "9\u00a0000\u2060–\u206045\u00a0000", "yli\u00a045\u00a0000")
                .doesNotContain("/seasons/new");
    }

    @Test
    void listsAnyNumberOfSeasonsByOneStatement() {
        world.activeSeason();
        world.openSeason();
        RequestPostProcessor auditor = world.auditor();
        world.statements().clear();

        assertThat(get("/seasons", auditor)).hasStatusOk();

        assertThat(world.statements().seen()).hasSize(1);
    }

    @Test
    void tellsAnAdminHowToBeginWhenThereIsNoSeason() {
        assertThat(get("/seasons", world.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Yhtään kautta ei ole", "/seasons/new");
    }

    @Test
    void showsTheSeasonWithTheStepThatIsNext() {
        world.openSeason();

        assertThat(get("/seasons/9", world.admin()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/seasons/9/activation",
                        "/seasons/9/tiers",
                        "/seasons/9/edit",
                        "väkiluvut 0\u2060–\u20608\u00a0999")
                .doesNotContain("/seasons/9/opening", "Ennen avaamista");
        assertThat(get("/seasons/9", world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/seasons/9/activation", "/seasons/9/tiers", "/seasons/9/edit");
    }

    @ParameterizedTest
    @CsvSource({"fi, Hintaportaat, Haku auki", "sv, Avgiftsklasser, Anslutning öppen", "en, Fee tiers, Open for joining"
    })
    void speaksTheLanguageOfTheAccount(String language, String tiers, String state) {
        world.openSeason();

        assertThat(get("/seasons/9", speaking(language)))
                .hasStatusOk()
                .bodyText()
                .contains(tiers, state, "lang=\"" + language + "\"")
                .doesNotContain("??");
    }

    @Test
    void listsWhatIsMissingBeforeOpeningWithTheLinkThatMendsIt() {
        create(season(9, "2027"));

        assertThat(get("/seasons/9", world.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Ennen avaamista", "Hintaportaat puuttuvat", "Teemat puuttuvat", "Yhteinen toiminta puuttuu")
                .contains("href=\"/seasons/9/tiers\"", "href=\"/seasons/9/offering\"")
                .contains("Kehittämispajojen määrä on annettu");
    }

    @Test
    void createsASeasonOnce() {
        Map<String, String> form = season(9, "2027");
        form.put("formKey", UUID.randomUUID().toString());

        assertThat(post("/seasons", form)).hasRedirectedUrl("/seasons/9");
        assertThat(post("/seasons", form)).hasRedirectedUrl("/seasons/9");

        assertThat(seasons.list()).extracting(Season::getNumber).containsExactly(9);
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeRead() {
        Map<String, String> form = season(9, "2027");
        form.put("startsOn", "eilen");
        form.put("paymentTermDays", "kolme");
        form.put("leadTheme", "Kukoistava <kunta>");

        assertThat(create(form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("eilen", "kolme", "Kukoistava &lt;kunta&gt;", "Anna päivä muodossa", "href=\"#startsOn\"");
    }

    @Test
    void saysBesideTheFieldThatNumberOrDaysAreTaken() {
        world.openSeason();

        assertThat(create(season(9, "2031")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kausi 9 on jo olemassa", "href=\"#number\"");
        assertThat(create(season(10, "2028")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("menevät päällekkäin", "href=\"#startsOn\"");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        Map<String, String> form = season(9, "2027");
        form.put("endsOn", "2026-12-31");

        assertThat(create(form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kausi päättyy alkamisensa jälkeen");
    }

    @Test
    void editsASeason() {
        Season season = world.openSeason();
        Map<String, String> form = season(9, "2027");
        form.put("version", Integer.toString(season.getVersion()));
        form.put("leadTheme", "Uusi kärkiteema");
        form.put("quotaPerYear", "true");

        assertThat(post("/seasons/9", form)).hasRedirectedUrl("/seasons/9");

        assertThat(seasons.get(9).getLeadTheme()).isEqualTo("Uusi kärkiteema");
        assertThat(seasons.get(9).isQuotaPerYear()).isTrue();
        assertThat(get("/seasons/9/history", world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Kärkiteema", "Uusi kärkiteema");
    }

    @Test
    void keepsWhatOpeningRequiredWhileTheSeasonIsOpen() {
        Season season = world.openSeason();
        Map<String, String> form = season(9, "2027");
        form.put("version", Integer.toString(season.getVersion()));
        form.put("leadTheme", "");
        form.put("travelIssuer", "");

        assertThat(post("/seasons/9", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#leadTheme\"", "href=\"#travelIssuer\"", "ei voi tyhjentää, kun kausi on avattu");
        assertThat(mvc.post()
                        .uri("/seasons/9/offering")
                        .with(world.admin())
                        .param("version", form.get("version"))
                        .param("items[0].title", "")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#items[0].title\"", "ei voi tyhjentää, kun kausi on avattu");
        assertThat(mvc.post()
                        .uri("/seasons/9/themes")
                        .with(world.admin())
                        .param("version", form.get("version"))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(world.ask("select count(*) from season_theme")).isEqualTo("1");
        assertThat(seasons.get(9).getLeadTheme()).isEqualTo("Kärkiteema");
    }

    @Test
    void keepsTheNumberOfASeasonInUseAndAPopulationDateThatIsKnown() {
        Season season = world.openSeason();
        Map<String, String> form = season(9, "2027");
        form.put("version", Integer.toString(season.getVersion()));
        form.put("populationYear", "2030");
        assertThat(post("/seasons/9", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#populationYear\"", "Vuoden 2030 lopun väkilukuja ei ole");

        world.enrolled("290", season);
        form.put("populationYear", "2024");
        form.put("number", "11");
        assertThat(post("/seasons/9", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#number\"", "numero ei voi muuttua");
    }

    @Test
    void lastsOneToFourYears() {
        Map<String, String> form = season(9, "2027");
        form.put("endsOn", "2031-01-01");
        assertThat(create(form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#endsOn\"", "enintään neljä vuotta");
        form.put("endsOn", "2027-03-31");
        assertThat(create(form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form.put("endsOn", "2030-12-31");
        assertThat(create(form)).hasRedirectedUrl("/seasons/9");
    }

    @Test
    void showsTheFormAgainWithWhatWasTypedWhenSomebodySavedInBetween() {
        Season season = world.openSeason();
        Map<String, String> form = season(9, "2027");
        form.put("version", Integer.toString(season.getVersion()));
        form.put("leadTheme", "Ensimmäinen");
        post("/seasons/9", form);
        form.put("leadTheme", "Toinen");

        MvcTestResult late = post("/seasons/9", form);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        int present = seasons.get(9).getVersion();
        assertThat(late)
                .bodyText()
                .contains(
                        "Olet itse tallentanut",
                        "href=\"/seasons/9/history\"",
                        "Toinen",
                        "name=\"version\" value=\"" + present + "\"")
                .contains("value=\"2027-01-01\"");
        form.put("version", Integer.toString(present));
        assertThat(post("/seasons/9", form)).hasRedirectedUrl("/seasons/9");
    }

    @Test
    void isSetUpByAdminsOnly() {
        world.openSeason();

        for (RequestPostProcessor other :
                new RequestPostProcessor[] {world.coordinator(), world.auditor(), world.contact("290")}) {
            assertThat(get("/seasons/new", other)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get("/seasons/9/edit", other)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.post().uri("/seasons/9/activation").with(other).exchange())
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/seasons/9", world.contact("290"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(seasons.get(9).getState().name()).isEqualTo("OPEN");
    }

    @Test
    void knowsNoSeasonThatIsNotThere() {
        assertThat(get("/seasons/77", world.admin())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/seasons/77/tiers", world.admin())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/seasons/yhdeksän", world.admin())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void answersTheSameEditTwiceAlike() {
        Season season = world.openSeason();
        Map<String, String> form = season(9, "2027");
        form.put("version", Integer.toString(season.getVersion()));
        form.put("leadTheme", "Sama");
        assertThat(post("/seasons/9", form)).hasRedirectedUrl("/seasons/9");

        assertThat(post("/seasons/9", form)).hasRedirectedUrl("/seasons/9");
    }

    private RequestPostProcessor speaking(String language) {
        SignedIn admin = world.signedIn(Role.ADMIN);
        return TestAuthentication.as(new SignedIn(
                admin.id(),
                admin.displayName(),
                admin.email(),
                admin.role(),
                Locale.forLanguageTag(language),
                admin.municipalities(),
                admin.stamp()));
    }

    static Map<String, String> season(int number, String firstYear) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("number", Integer.toString(number));
        form.put("startsOn", firstYear + "-01-01");
        form.put("endsOn", (Integer.parseInt(firstYear) + 1) + "-12-31");
        form.put("leadTheme", "Kärkiteema");
        form.put("feeIssuer", "KUNTALIITTO");
        form.put("travelIssuer", "FCG");
        form.put("workshopQuota", "5");
        form.put("populationYear", "2024");
        form.put("lateJoining", "BY_MONTH");
        form.put("paymentTermDays", "21");
        return form;
    }

    private MvcTestResult create(Map<String, String> form) {
        form.put("formKey", UUID.randomUUID().toString());
        return post("/seasons", form);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(world.admin());
        form.forEach(request::param);
        return request.exchange();
    }
}
