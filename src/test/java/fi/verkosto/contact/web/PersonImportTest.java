package fi.verkosto.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.PeopleMaker;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@AppTest
@Import(PeopleMaker.class)
class PersonImportTest {

    private static final String HEAD =
            "Nimi;Nimike;Vt./vs.;Sähköposti;Puhelin;Kieli;Organisaatio;Rooli;Voimassa alkaen;Voimassa asti\n";
    private static final int MOST_STATEMENTS = 20;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    PeopleMaker maker;

    private RequestPostProcessor coordinator;

    @BeforeEach
    void somebodyAtTheOffice() {
        coordinator = world.coordinator();
    }

    @Test
    void showsWhatBecomesOfEachRowAndStoresNothingBefore() {
        Person known = maker.person("Maija", "Malli", "781");
        maker.person("Matti", "Mallikas", "889");
        String before = people();

        String preview = text(get(send("\ufeff" + HEAD
                + "Maija Malli;talousjohtaja;;MAIJA.MALLI@kunta.example;044 725 5220;;Sysmä;Yhdyshenkilö;1.1.2025;\n"
                + "Malli, Uuno;;;uuno@kunta.example;;ruotsi;889;Ensisijainen yhdyshenkilö;1.1.2025;31.12.2026\n"
                + "Matti Mallikas;;;toinen@kunta.example;;;Utajärvi;;;\n"
                + "Nalle Nurmi;;;nalle@kunta.example;;;Pertunmaa;;;\n"
                + "Väärä Kunta;;;vaara@kunta.example;;;Olematon;;;\n"
                + "=1+1;;;;;;FCG;;;\n"
                + "Ulla Utelias;;;etunimi.sukunimi@kunta.fi;;;muu: Sitra;;;\n")));

        assertThat(preview)
                .contains("Uusi (2)", "Muuttuu (1)", "Ehkä jo kirjattu (1)", "Hylätty (3)")
                .contains("Nimike: hallintojohtaja → talousjohtaja", "Puhelin: – → 044 725 5220")
                .contains("Yhdyshenkilö 1.1.2025 alkaen", "Ensisijainen yhdyshenkilö 1.1.2025")
                .contains("Sama nimi ja työpaikka", "Mäntyharju", "Kuntaa Olematon ei löydy")
                .contains("Kirjoita sekä etunimi että sukunimi", "Korjaa sähköposti etunimi.sukunimi@kunta.fi");
        assertThat(preview).contains("Mitään ei ole vielä tallennettu");
        assertThat(people()).isEqualTo(before);
        assertThat(known.getId()).isPositive();
    }

    @Test
    void storesTheRowsTogetherAndASecondTimeNothing() {
        maker.person("Maija", "Malli", "781");
        String file = HEAD
                + "Maija Malli;vt. talousjohtaja;;maija.malli@kunta.example;;;781;Yhdyshenkilö;1.1.2025;\n"
                + "Maija Malli;vt. talousjohtaja;;maija.malli@kunta.example;;;781;Laskutuksen yhteyshenkilö;;\n"
                + "Uuno Uusi;;;uuno@kunta.example;;sv;Sysmä;Varayhdyshenkilö;;31.12.2026\n"
                + "Uuno Uusi;;;uuno@kunta.example;;;Sysmä;Kunnanjohtaja;1.1.2025;\n"
                + "Nimetön Osoite;;;;;;FCG;Asiantuntija;1.1.2025;\n";
        String address = send(file);
        UUID key = UUID.randomUUID();
        String seen = seen(address);

        assertThat(confirm(address, seen, key)).hasRedirectedUrl("/people/imports/new");
        String after = people();
        assertThat(confirm(address, seen, key)).as("a second click").hasRedirectedUrl("/people/imports/new");
        assertThat(confirm(address, seen, UUID.randomUUID())).as("another try").hasStatus(404);

        assertThat(people()).isEqualTo(after);
        assertThat(world.ask("select string_agg(last_name || ' ' || coalesce(acting, '-') || ' ' || language, ','"
                        + " order by last_name) from person"))
                .isEqualTo("Malli VT fi,Osoite - fi,Uusi - sv");
        assertThat(world.ask("select string_agg(kind || ' ' || valid_from || ' ' || coalesce(valid_to::text, '-'), ','"
                        + " order by kind) from contact_role"))
                .isEqualTo("BILLING 2026-11-24 -,DEPUTY 2026-11-24 2027-01-01,EXPERT 2025-01-01 -,"
                        + "LIAISON 2025-01-01 -,MAYOR 2025-01-01 -");
        assertThat(world.ask("select count(*) from person_import")).isEqualTo("0");
        world.clock().moveTo(LocalDate.of(2026, 12, 1));
        String again = send(file);
        assertThat(text(get(again))).contains("Ennallaan (5)", "ei ole mitään tallennettavaa");
        confirm(again, seen(again), UUID.randomUUID());
        assertThat(people()).isEqualTo(after);
    }

    @Test
    void takesNothingThatChangedSinceThePreview() throws SQLException {
        String address = send(HEAD + "Uuno Uusi;;;uuno@kunta.example;;;Sysmä;;;\n");
        String seen = seen(address);
        maker.person("Uuno", "Uusi", "781");
        world.execute("update person set email = 'uuno@kunta.example', title = null");

        assertThat(confirm(address, seen, UUID.randomUUID()))
                .hasRedirectedUrl(address)
                .flash()
                .containsKey("outdated");

        assertThat(world.ask("select count(*) from person")).isEqualTo("1");
        assertThat(text(get(address))).contains("Ennallaan (1)");
    }

    @Test
    void addsSomebodyLikeAnotherOnlyWhenToldSo() {
        maker.person("Maija", "Mallinen", "781");
        String file = HEAD + "Maija Malinen;;;maija.malinen@kunta.example;;;Sysmä;;;\n"
                + "Kaisa Kolmas;;;maija.mallinen@kunta.example;;;Sysmä;;;\n";
        String address = send(file);
        assertThat(text(get(address))).contains("Lähes sama nimi", "Sama sähköposti, eri nimi", "Ehkä jo kirjattu (2)");

        confirm(address, seen(address), UUID.randomUUID());
        assertThat(world.ask("select count(*) from person")).isEqualTo("1");

        String again = send(file);
        confirm(again, seen(again), UUID.randomUUID(), "2");
        assertThat(world.ask("select string_agg(last_name, ',' order by last_name) from person"))
                .isEqualTo("Malinen,Mallinen");
    }

    @Test
    void followsMergedPeopleToWhomTheyWereMergedInto() throws SQLException {
        Person kept = maker.person("Maija", "Malli", "781");
        Person merged = maker.person("M", "Malli", "781");
        world.execute("update person set merged_into_id = " + kept.getId() + " where id = " + merged.getId());

        String address = send(HEAD + "M. Malli;johtaja;;m.malli@kunta.example;;;Sysmä;Yhdyshenkilö;1.1.2025;\n");
        assertThat(text(get(address))).contains("Maija Malli", "Nimike: hallintojohtaja → johtaja");
        confirm(address, seen(address), UUID.randomUUID());

        assertThat(world.ask("select count(*) from person")).isEqualTo("2");
        assertThat(world.ask("select first_name || email || title from person where id = " + kept.getId()))
                .isEqualTo("Maijamaija.malli@kunta.examplejohtaja");
        assertThat(world.ask("select person_id from contact_role")).isEqualTo(Long.toString(kept.getId()));
    }

    /** Whose role has ended does not come back by an old list, and nobody may sign in who could not. */
    @Test
    void widensNobodysRights() throws SQLException {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        world.signedIn(Role.CONTACT, "889");
        world.execute("update person set account_id = (select id from account where role = 'CONTACT') where id = "
                + person.getId());
        world.execute("update contact_role set valid_to = '2026-11-01', end_reason = 'x' where id = " + role.getId());
        String accounts = world.ask("select md5(string_agg(a::text, ',')) from account a");

        String address = send(HEAD
                + "Maija Malli;;;maija.malli@kunta.example;;;Sysmä;Yhdyshenkilö;;\n"
                + "Maija Malli;;;maija.malli@kunta.example;;;Sysmä;Ensisijainen yhdyshenkilö;1.1.2025;\n"
                + "Maija Malli;;;uusi@kunta.example;;;Sysmä;;;\n"
                + "Maija Malli;;;maija.malli@kunta.example;;;Sysmä;Varayhdyshenkilö;24.11.2026;\n");
        assertThat(text(get(address)))
                .contains("Hylätty (2)", "Rooli päättyi 1.11.2026", "Saa roolin (1)", "Ehkä jo kirjattu (1)");
        confirm(address, seen(address), UUID.randomUUID());

        assertThat(world.ask("select string_agg(kind, ',') from contact_role where valid_to is null"))
                .isEqualTo("DEPUTY");
        assertThat(world.ask("select string_agg(m.code, ',') from account_municipality a join municipality m"
                        + " on m.id = a.municipality_id"))
                .isEqualTo("889");
        assertThat(world.ask("select md5(string_agg(a::text, ',')) from account a"))
                .isEqualTo(accounts);
    }

    /** Without a first day a row means today: before a role that is still to begin, that is another one. */
    @Test
    void doesNotGuessWhenARoleIsToBegin() {
        Person person = maker.person("Maija", "Malli", "781");
        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", LocalDate.of(2027, 6, 1)));

        assertThat(text(get(
                        send(HEAD + "Maija Malli;;;maija.malli@kunta.example;;;Sysmä;Varayhdyshenkilö;;31.12.2026\n"))))
                .contains("Hylätty (1)", "on tämä rooli 1.6.2027 alkaen");
    }

    /** Where a row says more of somebody than their record does, the rows after it know it. */
    @Test
    void knowsWhatTheRowsBeforeHaveTold() throws SQLException {
        maker.person("Maija", "Malli", "781");
        world.execute("update person set email = null");

        String address = send(HEAD
                + "Maija Malli;;;uusi@kunta.example;;;Sysmä;;;\n"
                + "Maija Virtanen;;;uusi@kunta.example;;;Sysmä;;;\n"
                + "Maija Virtanen;johtaja;;;;;Sysmä;;;\n");

        assertThat(text(get(address))).contains("Muuttuu (3)").doesNotContain("Uusi (");
        confirm(address, seen(address), UUID.randomUUID());
        assertThat(world.ask("select string_agg(last_name || title || email, ',') from person"))
                .isEqualTo("Virtanenjohtajauusi@kunta.example");
    }

    /** The record that was merged into another is the same person, not one more with the address. */
    @Test
    void takesARecordAndWhatWasMergedIntoItForOne() throws SQLException {
        Person kept = maker.person("Maija", "Malli", "781");
        Person merged = maker.person("M", "Mallinen", "781");
        world.execute("update person set email = 'maija.malli@kunta.example'; update person set merged_into_id = "
                + kept.getId() + " where id = " + merged.getId());

        String preview = text(get(send(HEAD + "Maija Virtanen;;;maija.malli@kunta.example;;;Sysmä;;;\n")));

        assertThat(preview).contains("Muuttuu (1)", "Maija Malli → Maija Virtanen");
    }

    /** Ticks that change other rows are shown before anything is stored. */
    @Test
    void showsWhatTicksMakeOfOtherRows() {
        maker.person("Maija", "Mallinen", "781");
        String address = send(HEAD + "Maija Malinen;;;maija.malinen@kunta.example;;;Sysmä;;;\n"
                + "Maija Malinen;johtaja;;;;;Sysmä;;;\n");
        assertThat(text(get(address))).contains("Ehkä jo kirjattu (2)");

        assertThat(confirm(address, seen(address), UUID.randomUUID(), "2"))
                .hasRedirectedUrl(address + "?anew=2")
                .flash()
                .containsKey("shifted");
        assertThat(world.ask("select count(*) from person")).isEqualTo("1");

        String again = address + "?anew=2";
        assertThat(text(get(again))).contains("Uusi (1)", "Muuttuu (1)", "Nimike: – → johtaja");
        assertThat(body(get(again))).containsPattern("name=\"anew\" value=\"2\" checked=\"checked\"");
        assertThat(mvc.post()
                        .uri(address + "/confirmation")
                        .param("seen", seen(again))
                        .param("shown", "2")
                        .param("anew", "2")
                        .param("formKey", UUID.randomUUID().toString())
                        .with(coordinator)
                        .exchange())
                .hasRedirectedUrl("/people/imports/new");
        assertThat(world.ask(
                        "select string_agg(last_name || coalesce(title, '-'), ',' order by last_name) from person"))
                .isEqualTo("Malinenjohtaja,Mallinenhallintojohtaja");
    }

    @Test
    void readsNumbersAndDaysAsTheyWereMeant() {
        String address = send(HEAD
                + "Uuno Uusi;;;uuno@kunta.example;+45 12 34 56 78;;Sysmä;Varayhdyshenkilö;1.1.2025;31.12.2099\n"
                + "Anna Arvaus;;;anna@kunta.example;4512345678;;Sysmä;;;\n"
                + "Erkki Esimerkki;;;erkki@kunta.example;451234567;;Sysmä;Kunnanjohtaja;1.1.2025;31.12.2026\n");

        assertThat(text(get(address)))
                .contains("Korjaa puhelinnumero 4512345678", "Hylätty (1)", "+45", "045 123 4567")
                .contains("Varayhdyshenkilö 1.1.2025 alkaen", "1.1.2025\u2060–\u206031.12.2026");
        confirm(address, seen(address), UUID.randomUUID());
        assertThat(world.ask("select string_agg(phone, ',' order by phone) from person"))
                .isEqualTo("+358451234567,+4512345678");
        assertThat(world.ask("select string_agg(coalesce(valid_to::text, '-'), ',' order by kind) from contact_role"))
                .isEqualTo("-,2027-01-01");
    }

    @Test
    void keepsOneFirstLiaisonAndOneBillingContact() {
        maker.role(maker.person("Maija", "Malli", "781"), RoleKind.LIAISON, "781", true);

        String preview = text(get(send(HEAD
                + "Uuno Uusi;;;uuno@kunta.example;;;Sysmä;Ensisijainen yhdyshenkilö;;\n"
                + "Leila Lasku;;;leila@kunta.example;;;Sysmä;Laskutus;;\n"
                + "Lauri Lasku;;;lauri@kunta.example;;;Sysmä;Laskutus;;\n"
                + "Erkki Esimerkki;;;erkki@fcg.example;;;FCG;Yhdyshenkilö;;\n")));

        assertThat(preview)
                .contains("ensisijainen yhdyshenkilö on tuolloin Maija Malli", "yhteyshenkilö on tuolloin Leila Lasku")
                .contains("Hylätty (3)", "Uusi (1)");
    }

    @Test
    void isSomebodysOwn() {
        String address = send(HEAD + "Uuno Uusi;;;uuno@kunta.example;;;Sysmä;;;\n");
        RequestPostProcessor admin = world.admin();

        assertThat(mvc.get().uri(address).with(admin).exchange()).hasStatus(404);
        assertThat(mvc.post()
                        .uri(address + "/confirmation")
                        .param("seen", seen(address))
                        .param("formKey", UUID.randomUUID().toString())
                        .with(admin)
                        .exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri(address).with(world.contact("781")).exchange()).hasStatus(403);
    }

    @Test
    void isForgottenAfterADay() {
        String address = send(HEAD + "Uuno Uusi;;;uuno@kunta.example;;;Sysmä;;;\n");
        world.clock().moveTo(LocalDate.of(2026, 11, 26));

        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(body(file(new byte[0]))).contains("Valitse tiedosto");
        assertThat(body(file("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))).contains("ei ole sisällöltään");
        assertThat(body(file("Etunimi;Sukunimi\nMaija;Malli\n".getBytes(StandardCharsets.UTF_8))))
                .contains("puuttuu otsikko Organisaatio");
        assertThat(body(file("Nimi;Kunta;Organisaatio\na;b;c\n".getBytes(StandardCharsets.UTF_8))))
                .contains("Otsikot Kunta ja Organisaatio");
        assertThat(body(file("Namn;Kommun\n".getBytes(StandardCharsets.UTF_8)))).contains("vain otsikot");
        assertThat(world.ask("select count(*) from person_import")).isEqualTo("0");
    }

    @Test
    void readsCommasInSwedishAndInTheEncodingOfOldPrograms() {
        byte[] content = "Förnamn,Efternamn,Kommun,Roll\nÅke,Öhman,Lovisa,Kontaktperson\n"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(text(get(file(content).getResponse().getRedirectedUrl())))
                .contains("Åke Öhman", "Loviisa", "Uusi (1)");
    }

    @Test
    void handsOutAFileToFillIn() {
        MvcTestResult answer = get("/people/imports/template");

        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\ufeffEtunimi;Sukunimi;Nimike;")
                .endsWith("\r\n");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("henkilot.csv");
    }

    @Test
    void asksTheDatabaseAsOftenForManyRowsAsForOne() {
        String rows = IntStream.range(0, 1_900)
                .mapToObj(number -> "Nimi" + number + " Suku;;;n" + number + "@kunta.example;;;"
                        + (number % 2 == 0 ? "Sysmä" : "Utajärvi") + ";Varayhdyshenkilö;;\n")
                .collect(Collectors.joining());
        String address = send(HEAD + rows);
        world.statements().clear();

        assertThat(get(address)).hasStatusOk();
        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(confirm(address, seen(address), UUID.randomUUID())).hasRedirectedUrl("/people/imports/new");
        assertThat(world.ask("select count(*) from contact_role")).isEqualTo("1900");
    }

    private String people() {
        return world.ask("select md5(coalesce(string_agg(p::text, ';' order by id), '')) from person p")
                + world.ask("select md5(coalesce(string_agg(r::text, ';' order by id), '')) from contact_role r");
    }

    private String send(String text) {
        String address =
                file(text.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
        assertThat(address).matches("/people/imports/\\d+");
        return address;
    }

    private MvcTestResult file(byte[] content) {
        return mvc.post()
                .uri("/people/imports")
                .multipart()
                .file(new MockMultipartFile("file", content.length == 0 ? "" : "henkilot.pdf", null, content))
                .param("formKey", UUID.randomUUID().toString())
                .with(coordinator)
                .exchange();
    }

    private String seen(String address) {
        return body(get(address)).replaceAll("(?s).*name=\"seen\" value=\"(\\w+)\".*", "$1");
    }

    private MvcTestResult confirm(String address, String seen, UUID key, String... anew) {
        return mvc.post()
                .uri(address + "/confirmation")
                .param("seen", seen)
                .param("formKey", key.toString())
                .param("anew", anew)
                .with(coordinator)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(coordinator).exchange();
    }

    private static String text(MvcTestResult answer) {
        return HtmlUtils.htmlUnescape(body(answer).replaceAll("<[^>]*>", ""))
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
