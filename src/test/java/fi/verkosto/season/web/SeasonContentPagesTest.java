package fi.verkosto.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonContact;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.ThemeOutline;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The editors of what a season consists of, which are all lists. */
@AppTest
class SeasonContentPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    SeasonService seasons;

    @Test
    void showsTheTiersAsTheyAreReadAndSpareRows() {
        world.openSeason();

        assertThat(get("/seasons/9/tiers"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"tiers[1].minPopulation\"",
                        "value=\"9&nbsp;000\"",
                        "value=\"12&nbsp;000,00&nbsp;&euro;\"")
                .contains(
                        "alle\u00a09\u00a0000 (0\u2060–\u20608\u00a0999)",
                        "yli\u00a045\u00a0000 (45\u00a0001\u2060–\u2060)")
                .contains("name=\"tiers[5].annualFee\"")
                .doesNotContain("name=\"tiers[6]");
    }

    @Test
    void savesTiersWithoutTheEmptyRows() {
        Season season = world.openSeason();

        MvcTestResult saved = post(
                "/seasons/9/tiers",
                season,
                "tiers[0].minPopulation=0",
                "tiers[0].maxPopulation=9 999",
                "tiers[0].annualFee=8 500",
                "tiers[1].minPopulation=",
                "tiers[2].minPopulation=10\u00a0000",
                "tiers[2].annualFee=13 000,50 €",
                "tiers[2].assumed=true");

        assertThat(saved).hasRedirectedUrl("/seasons/9");
        assertThat(get("/seasons/9"))
                .bodyText()
                .contains("alle\u00a010\u00a0000", "yli\u00a09\u00a0999", "13\u00a0000,50\u00a0€", "oletettu");
    }

    @Test
    void namesTheRowsThatOverlapAsTheyStandOnTheForm() {
        Season season = world.openSeason();

        MvcTestResult refused = post(
                "/seasons/9/tiers",
                season,
                "tiers[0].minPopulation=0",
                "tiers[0].maxPopulation=9000",
                "tiers[0].annualFee=8 500",
                "tiers[1].minPopulation=",
                "tiers[2].minPopulation=9000",
                "tiers[2].annualFee=13 000");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rivit 1 ja 3 menevät päällekkäin: väkiluku 9\u00a0000 kuuluu molempiin")
                .contains("href=\"#tiers[2].minPopulation\"", "value=\"8&nbsp;500,00&nbsp;&euro;\"");
        assertThat(seasons.get(9).getTiers()).hasSize(3);
    }

    @Test
    void namesTheRowsThatLeaveAGap() {
        Season season = world.openSeason();

        assertThat(post(
                        "/seasons/9/tiers",
                        season,
                        "tiers[0].minPopulation=0",
                        "tiers[0].maxPopulation=8999",
                        "tiers[0].annualFee=1",
                        "tiers[1].minPopulation=9500",
                        "tiers[1].annualFee=2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Rivien 1 ja 2 väliin jää aukko: väkiluvuilla 9\u00a0000\u2060–\u20609\u00a0499 ei ole maksua");
    }

    @Test
    void namesTheRowThatMissesZeroOrTheOpenEnd() {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/tiers", season, "tiers[0].minPopulation=1", "tiers[0].annualFee=1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rivin 1 alarajan on oltava 0");
        assertThat(post(
                        "/seasons/9/tiers",
                        season,
                        "tiers[0].minPopulation=0",
                        "tiers[0].maxPopulation=45 000",
                        "tiers[0].annualFee=1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Jätä rivin 1 yläraja tyhjäksi", "yli 45\u00a0000", "href=\"#tiers[0].maxPopulation\"");
    }

    @Test
    void keepsWhatWasTypedInARowWhenItCannotBeRead() {
        Season season = world.openSeason();

        assertThat(post(
                        "/seasons/9/tiers",
                        season,
                        "tiers[0].minPopulation=nolla",
                        "tiers[0].maxPopulation=5",
                        "tiers[0].annualFee=paljon",
                        "tiers[1].minPopulation=7",
                        "tiers[1].maxPopulation=6"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"nolla\"", "value=\"paljon\"", "Anna kokonaisluku", "Anna summa muodossa")
                .contains("Yläraja on pienempi kuin alaraja", "Kirjoita vuosimaksu");
    }

    @Test
    void showsTheTiersAgainWhenSomebodySavedInBetween() {
        Season season = world.openSeason();
        post("/seasons/9/offering", season, "items[0].title=Muu");

        assertThat(post("/seasons/9/tiers", season, "tiers[0].minPopulation=0", "tiers[0].annualFee=7 777"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Olet itse tallentanut", "7&nbsp;777,00&nbsp;&euro;")
                .contains("name=\"version\" value=\"" + seasons.get(9).getVersion() + "\"");
        assertThat(seasons.get(9).getTiers()).hasSize(3);
    }

    @Test
    void arrangesThemesSubThemesAndTheCatalogue() {
        Season season = world.openSeason();
        long present = ThemeOutline.of(seasons.getWhole(9), ThemePurpose.PROGRAMME)
                .get(0)
                .id();

        assertThat(get("/seasons/9/themes")).hasStatusOk().bodyText().contains("name=\"themes[0].subThemes[2].title\"");
        assertThat(post(
                        "/seasons/9/themes",
                        season,
                        "themes[0].id=" + present,
                        "themes[0].title=Uusi nimi",
                        "themes[0].subThemes[0].title=Alateema",
                        "themes[2].title=Toinen teema",
                        "workshopThemes[0].title=Kuntastrategia"))
                .hasRedirectedUrl("/seasons/9");

        assertThat(get("/seasons/9"))
                .bodyText()
                .contains("Uusi nimi", "Alateema", "Toinen teema", "Kuntastrategia", "teemaluettelo: 1")
                .doesNotContain("Kestävä johtaminen");
        assertThat(get("/seasons/9/themes")).bodyText().contains("name=\"themes[0].id\" value=\"" + present + "\"");
    }

    @Test
    void refusesAThemeThatLostItsNameButNotItsSubThemes() {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/themes", season, "themes[0].title=", "themes[0].subThemes[1].title=Orpo"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tyhjennä myös sen alateemat", "Orpo");
    }

    @Test
    void namesWhatWasTypedInSwedishAndForgetsItWhenTheWordsChange() {
        Season season = world.openSeason();
        assertThat(get("/seasons/9/translations"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Kärkiteema\"", "value=\"Teemaseminaari\"", "value=\"Kestävä johtaminen\"");

        assertThat(post(
                        "/seasons/9/translations",
                        season,
                        "rows[0].finnish=Kärkiteema",
                        "rows[0].swedish=Spetstema",
                        "rows[1].finnish=Teemaseminaari",
                        "rows[1].swedish=",
                        "rows[2].finnish=Muuta",
                        "rows[2].swedish=Annat"))
                .hasRedirectedUrl("/seasons/9");
        assertThat(get("/seasons/9")).bodyText().contains("Käännetty 1\u00a0/\u00a03 nimeä.");
        assertThat(get("/seasons/9/history")).bodyText().contains("Spetstema");

        assertThat(post("/seasons/9/translations", season, "rows[0].finnish=Kärkiteema", "rows[0].swedish=Nyare"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("value=\"Nyare\"");
        assertThat(post(
                        "/seasons/9/translations",
                        seasons.get(9),
                        "rows[0].finnish=Kärkiteema",
                        "rows[0].swedish=" + "x".repeat(501)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void savesTheOffering() {
        Season season = world.openSeason();

        assertThat(get("/seasons/9/offering")).hasStatusOk().bodyText().contains("Teemaseminaari");
        assertThat(post(
                        "/seasons/9/offering",
                        season,
                        "items[0].title=Luottamushenkilösparraus",
                        "items[0].quantity=2",
                        "items[0].topics=Eettisyys\r\nKunnan talouden ABC",
                        "items[1].title=Yhdyshenkilötapaaminen"))
                .hasRedirectedUrl("/seasons/9");

        assertThat(get("/seasons/9"))
                .bodyText()
                .contains("<li>Eettisyys</li>", "<li>Kunnan talouden ABC</li>", "tarpeen mukaan");
        assertThat(post("/seasons/9/offering", seasons.get(9), "items[0].quantity=0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void savesContactsWithTheirNumbersInOneForm() {
        Season season = world.openSeason();

        assertThat(get("/seasons/9/contacts")).hasStatusOk();
        assertThat(post(
                        "/seasons/9/contacts",
                        season,
                        "contacts[0].name=Maija Malli",
                        "contacts[0].organisation=FCG",
                        "contacts[0].email=maija.malli@fcg.example",
                        "contacts[0].phone=044 7255 220"))
                .hasRedirectedUrl("/seasons/9");

        assertThat(seasons.getWhole(9).getContacts())
                .extracting(SeasonContact::phone)
                .containsExactly("+358447255220");
    }

    @Test
    void savesLinksAndShowsThemInTheirOrder() {
        Season season = world.openSeason();
        assertThat(get("/seasons/9")).bodyText().contains("Linkkejä ei ole vielä lisätty");

        assertThat(post(
                        "/seasons/9/links",
                        season,
                        "links[0].title=Esite",
                        "links[0].address=https://kuntaliitto.example/esite.pdf?a=1&b=2",
                        "links[2].title=Ohjelma",
                        "links[2].address=https://fcg.example/ohjelma"))
                .hasRedirectedUrl("/seasons/9");

        assertThat(get("/seasons/9"))
                .bodyText()
                .containsSubsequence(
                        "href=\"https://kuntaliitto.example/esite.pdf?a=1&amp;b=2\"",
                        ">Esite</a>",
                        "href=\"https://fcg.example/ohjelma\"",
                        ">Ohjelma</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kuntaliitto.example",
                "javascript:alert(1)",
                "kuntaliitto.example",
                "https://a b",
                "https://"
            })
    void takesAddressesOfTheSafeKindOnly(String address) {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/links", season, "links[0].title=Esite", "links[0].address=" + address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Anna osoite, joka alkaa https://", "<a href=\"#links[0].address\">", "value=\"Esite\"");
        assertThat(post("/seasons/9/links", season, "links[0].title=Esite"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(seasons.getWhole(9).getLinks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"etunimi.sukunimi@sysma.example", "Etunimi.Sukunimi@kuopio.example"})
    void refusesThePatternOfAddressesAsAnAddress(String email) {
        Season season = world.openSeason();

        assertThat(post(
                        "/seasons/9/contacts",
                        season,
                        "contacts[0].name=Maija Malli",
                        "contacts[0].organisation=FCG",
                        "contacts[0].email=" + email,
                        "contacts[0].phone=vaihde"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("osoitteen malli", email, "Anna puhelinnumero", "value=\"vaihde\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiers", "themes", "offering", "contacts", "links"})
    void refusesToChangeAClosedSeason(String part) {
        world.activeSeason();
        world.inTransaction(() -> seasons.close(8));
        Season season = seasons.get(8);

        assertThat(mvc.get()
                        .uri("/seasons/8/" + part)
                        .header("Referer", "http://localhost/seasons/8")
                        .with(world.admin())
                        .exchange())
                .hasRedirectedUrl("/seasons/8");
        assertThat(post("/seasons/8/" + part, season, "x=y"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kausi 8 on suljettu");
        assertThat(get("/seasons/8")).bodyText().doesNotContain("/seasons/8/" + part, "/seasons/8/edit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tiers[x].annualFee", "tiers[-1].annualFee", "tiers[99999999].annualFee", "tiers[", "tiers[]"})
    void refusesFieldsThatNoFormHas(String field) {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/tiers", season, field + "=1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void readsAListWithHolesAndFarRows() {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/tiers", season, "tiers[99].minPopulation=5"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void answersTheSameTiersTwiceAlike() {
        Season season = world.openSeason();

        for (int time = 0; time < 2; time++) {
            assertThat(post("/seasons/9/tiers", season, "tiers[0].minPopulation=0", "tiers[0].annualFee=7 777"))
                    .hasRedirectedUrl("/seasons/9");
        }
    }

    @Test
    void makesAThemeAnewThatTheSeasonDoesNotHave() {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/themes", season, "themes[0].id=987654", "themes[0].title=Poistettu teema"))
                .hasRedirectedUrl("/seasons/9");

        assertThat(ThemeOutline.of(seasons.getWhole(9), ThemePurpose.PROGRAMME))
                .extracting(ThemeOutline::title)
                .containsExactly("Poistettu teema");
    }

    @Test
    void keepsBothOfTwoThemesWithTheSameId() {
        Season season = world.openSeason();
        long present = ThemeOutline.of(seasons.getWhole(9), ThemePurpose.PROGRAMME)
                .get(0)
                .id();

        assertThat(post(
                        "/seasons/9/themes",
                        season,
                        "themes[0].id=" + present,
                        "themes[0].title=Yksi",
                        "themes[1].id=" + present,
                        "themes[1].title=Kaksi"))
                .hasRedirectedUrl("/seasons/9");

        assertThat(ThemeOutline.of(seasons.getWhole(9), ThemePurpose.PROGRAMME))
                .extracting(ThemeOutline::title)
                .containsExactly("Yksi", "Kaksi");
    }

    @Test
    void namesFieldsOfRowsInTheSummary() {
        Season season = world.openSeason();

        assertThat(post("/seasons/9/tiers", season, "tiers[0].minPopulation=0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsPattern("<a href=\"#tiers\\[0].annualFee\">[^<:]+: Kirjoita vuosimaksu");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(world.admin()).exchange();
    }

    private MvcTestResult post(String address, Season seen, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(world.admin()).param("version", Integer.toString(seen.getVersion()));
        for (String field : fields) {
            int split = field.indexOf('=');
            request.param(field.substring(0, split), field.substring(split + 1));
        }
        return request.exchange();
    }
}
