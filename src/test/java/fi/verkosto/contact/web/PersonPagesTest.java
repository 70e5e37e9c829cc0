package fi.verkosto.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.PeopleMaker;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.HtmlUtils;

@AppTest
@Import(PeopleMaker.class)
class PersonPagesTest {

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
    void addsAPersonAndGivesARole() {
        MvcTestResult made = post(
                "/people",
                "firstName",
                "Maija",
                "lastName",
                "Malli",
                "title",
                "hallintojohtaja",
                "acting",
                "VT",
                "language",
                "fi",
                "email",
                "maija.malli(at)sysma.example",
                "phone",
                "044 7255 220",
                "organisation",
                "MUNICIPALITY",
                "municipality",
                "781");
        String address = made.getResponse().getRedirectedUrl();

        assertThat(address).matches("/people/\\d+");
        assertThat(post(
                        address + "/roles",
                        "kind",
                        "LIAISON",
                        "municipality",
                        "781",
                        "first",
                        "true",
                        "from",
                        "1.1.2025"))
                .hasRedirectedUrl(address);
        assertThat(text(address))
                .contains("Maija Malli", "vt. hallintojohtaja", "maija.malli@sysma.example", "044 725 5220")
                .contains("Ensisijainen yhdyshenkilö", "1.1.2025 alkaen");
        assertThat(text("/people?q=Malli Maija&role=LIAISON&validity=CURRENT&sort=-email"))
                .contains("Maija Malli", "Sysmä", "Ensisijainen yhdyshenkilö", "Yhdyshenkilö (1)");
        assertThat(text("/people?q=sysma")).contains("Maija Malli");
        assertThat(text("/people?q=sysma&validity=FORMER")).doesNotContain("Maija Malli");
        assertThat(text("/municipalities/781")).contains("Maija Malli");
        assertThat(text("/search?q=malli maija")).contains("Maija Malli", "Sysmä");
        assertThat(world.ask("select count(*) from event where kind = 'PERSON_READ'"))
                .isEqualTo("1");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBe() {
        MvcTestResult answer = post(
                "/people",
                "firstName",
                "Maija",
                "language",
                "fi",
                "email",
                "etunimi.sukunimi@sysma.fi",
                "phone",
                "12",
                "acting",
                "VS",
                "organisation",
                "MUNICIPALITY");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("value=\"Maija\"", "etunimi.sukunimi@sysma.fi", "ei ole kenenkään osoite")
                .contains("Anna puhelinnumero", "Valitse kunta, jossa", "mitä virkaa", "Kirjoita tähän jotain");
    }

    @Test
    void endsARoleAndKeepsIt() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        String address = "/people/" + person.getId();
        String ending = address + "/roles/" + role.getId() + "/ending";

        assertThat(body(post(ending, "version", "0", "on", "1.12.2024", "reason", "Siirtyi")))
                .contains("Rooli alkoi 1.1.2025", "Siirtyi");
        assertThat(post(ending, "version", "0", "on", "24.11.2026", "reason", "Siirtyi toiseen kuntaan"))
                .hasRedirectedUrl(address);

        assertThat(text(address)).contains("Aiemmat roolit", "Siirtyi toiseen kuntaan", "ei ole nyt yhtään roolia");
        assertThat(text("/people?q=malli")).contains("roolit päättyneet");
        assertThat(text("/people?q=malli&role=LIAISON&validity=FORMER")).contains("Maija Malli");
        assertThat(text("/municipalities/781")).doesNotContain("Maija Malli");
        assertThat(text(address + "/history")).contains("Rooli Yhdyshenkilö: Päättyy", "24.11.2026");
    }

    @Test
    void invitesALiaisonAndTellsWhatTheEndOfTheRoleMeans() {
        world.member("781", world.activeSeason());
        Person person = maker.person("Maija", "Malli", "781");
        String address = "/people/" + person.getId();
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        assertThat(text(address)).contains("ei tunnusta", "Kutsu kirjautumaan");

        MvcTestResult invited = post(address + "/invitation");

        assertThat(invited).hasRedirectedUrl(address);
        assertThat((String) invited.getMvcResult().getFlashMap().get("invitation"))
                .hasSizeGreaterThan(30);
        assertThat(text(address)).contains("kutsuttu, ei vielä kirjautunut");

        MvcTestResult ended = post(
                address + "/roles/" + role.getId() + "/ending",
                "version",
                "0",
                "on",
                "24.11.2026",
                "reason",
                "Siirtyi");

        assertThat(body(mvc.get()
                        .uri(address)
                        .with(coordinator)
                        .cookie(ended.getResponse().getCookie("session"))
                        .exchange()))
                .contains("Maija Malli ei voi enää kirjautua", "Kauden 8 jäsenyys jää ilman yhdyshenkilöä 24.11.2026")
                .contains("tunnus on poistettu käytöstä", "/people/naming?municipality=781&kind=LIAISON");
        assertThat(text("/people/naming?municipality=781&kind=LIAISON"))
                .contains("Maija Malli", address + "/roles/new?kind=LIAISON&first=true");
        assertThat(text("/start"))
                .contains("Sysmä: ensisijainen yhdyshenkilö puuttuu", "Sysmä: laskutuksen yhteyshenkilö puuttuu");
    }

    /** Which of two records stays is easier to say when one sees what hangs on each. */
    @Test
    void showsRolesAndAccountsOfTwoWhoMayBeMerged() throws SQLException {
        Person kept = maker.person("Maija", "Malli", "781");
        Person other = maker.person("Maiju", "Malli", "781");
        maker.role(kept, RoleKind.MAYOR, "781", false);
        maker.role(other, RoleKind.LIAISON, "781", true);
        world.contact("781");
        world.execute("update account set disabled = true where role = 'CONTACT'; update person set account_id ="
                + " (select id from account where role = 'CONTACT') where id = " + other.getId());

        assertThat(text("/people/merging?first=" + kept.getId() + "&second=" + other.getId())
                        .replaceAll("<[^>]*>", ""))
                .contains("Kunnan- tai kaupunginjohtaja, Sysmä", "Ensisijainen yhdyshenkilö, Sysmä")
                .contains("ei tunnusta", "tunnus on poistettu käytöstä");
    }

    /** Mail goes by roles: that an account is closed ends none, but one sees it. */
    @Test
    void tellsThatAnAccountIsClosedAndKeepsTheRole() throws SQLException {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        world.contact("781");
        world.execute("update account set disabled = true where role = 'CONTACT'; update person set account_id ="
                + " (select id from account where role = 'CONTACT')");

        assertThat(text("/people/" + person.getId()))
                .contains("tunnus on poistettu käytöstä", "Ensisijainen yhdyshenkilö");
    }

    @Test
    void namesWhoIsFirstOrBillingContactAlready() {
        Person first = maker.person("Maija", "Malli", "781");
        maker.role(first, RoleKind.LIAISON, "781", true);
        maker.role(first, RoleKind.BILLING, "781", false);
        String roles = "/people/" + maker.person("Kalle", "Kokeilu", "781").getId() + "/roles";

        assertThat(body(post(roles, "kind", "LIAISON", "municipality", "781", "first", "true", "from", "1.1.2026")))
                .contains("on tuolloin Maija Malli");
        assertThat(body(post(roles, "kind", "BILLING", "municipality", "781", "from", "1.1.2026")))
                .contains("laskutuksen yhteyshenkilö on tuolloin Maija Malli");
        assertThat(post(roles, "kind", "LIAISON", "municipality", "781", "from", "1.1.2026"))
                .hasStatus(302);
        assertThat(body(post(roles, "kind", "LIAISON", "municipality", "781", "from", "1.2.2026")))
                .contains("on tuolloin jo sama rooli");
    }

    /** What somebody else writes in the same moment is refused by the database. */
    @Test
    void keepsOneFirstLiaisonAtATimeInTheDatabase() {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        Person other = maker.person("Kalle", "Kokeilu", "781");
        String insert = "insert into contact_role (person_id, municipality_id, kind, is_primary, valid_from, valid_to)"
                + " select " + other.getId() + ", municipality_id, kind, true, %s from contact_role";

        Assertions.assertThatThrownBy(() -> world.execute(insert.formatted("date '2026-01-01', null")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("contact_role_one_primary");
        Assertions.assertThatNoException()
                .isThrownBy(() -> world.execute(insert.formatted("date '2024-01-01', date '2025-01-01'")));
    }

    @Test
    void tellsAConflictAndKeepsWhatWasTyped() {
        Person person = maker.person("Maija", "Malli", "781");
        String address = "/people/" + person.getId();
        String[] form = {"firstName", "Maija", "lastName", "Uusinimi", "language", "sv", "organisation", "FCG"};
        assertThat(post(address, with(form, "version", "0"))).hasRedirectedUrl(address);

        MvcTestResult stale = post(address, with(form, "version", "0", "lastName", "Toinen"));

        assertThat(stale).hasStatus(409);
        assertThat(body(stale)).contains("Toinen");
        assertThat(post(address, with(form, "version", "0"))).hasRedirectedUrl(address);
    }

    @Test
    void showsContactPersonsTheirOwnPeopleOnly() {
        Person own = maker.person("Maija", "Malli", "781");
        Person foreign = maker.person("Kalle", "Kokeilu", "889");
        maker.role(foreign, RoleKind.LIAISON, "889", true);
        RequestPostProcessor contact = world.contact("781");

        assertThat(mvc.get().uri("/people/" + own.getId()).with(contact)).hasStatusOk();
        assertThat(mvc.get().uri("/people/" + foreign.getId()).with(contact)).hasStatus(404);

        maker.role(foreign, RoleKind.DEPUTY, "781", false);

        assertThat(body(mvc.get()
                        .uri("/people/" + foreign.getId())
                        .with(contact)
                        .exchange()))
                .contains("Varayhdyshenkilö, Sysmä")
                .doesNotContain("Ensisijainen");
    }

    @Test
    void letsAContactPersonAddAColleagueWhomACoordinatorInvites() {
        world.activeSeason();
        RequestPostProcessor contact = world.contact("781");
        String[] form = {
            "firstName",
            "Kalle",
            "lastName",
            "Kokeilu",
            "language",
            "fi",
            "email",
            "kalle@kunta.example",
            "kind",
            "DEPUTY"
        };

        maker.person("Taina", "Testinen", "889");
        assertThat(postAs(
                        contact,
                        "/people/colleagues",
                        with(form, "municipality", "889", "email", "taina.testinen@kunta.example")))
                .hasStatus(404);
        assertThat(body(postAs(contact, "/people/colleagues", with(form, "municipality", "781", "kind", "LIAISON"))))
                .contains("Yhdyshenkilön nimeää koordinaattori");
        MvcTestResult added = postAs(contact, "/people/colleagues", with(form, "municipality", "781"));

        String address = added.getResponse().getRedirectedUrl();
        assertThat(address).matches("/people/\\d+");
        assertThat(body(postAs(contact, "/people/colleagues", with(form, "municipality", "781"))))
                .contains("on jo kirjattu Kalle Kokeilu");
        assertThat(world.ask("select count(*) from account where email = 'kalle@kunta.example'"))
                .isEqualTo("0");
        assertThat(text("/start")).contains("Sysmä: uusi varayhdyshenkilö odottaa kutsua", "href=\"" + address + "\"");
        assertThat(post(address + "/invitation")).hasRedirectedUrl(address);
        assertThat(text("/start")).doesNotContain("odottaa kutsua");
    }

    @Test
    void letsAContactPersonCorrectAndEndWithinTheOwnMunicipality() throws SQLException {
        Person own = maker.person("Malli", "Mallikas", "781");
        ContactRole ownRole = maker.role(own, RoleKind.LIAISON, "781", true);
        Person colleague = maker.person("Kalle", "Kokeilu", "781");
        ContactRole role = maker.role(colleague, RoleKind.BILLING, "781", false);
        Person foreign = maker.person("Taina", "Testinen", "889");
        RequestPostProcessor contact = world.contact("781");
        world.execute("update person set account_id = (select id from account where email = 'contact781@test.example')"
                + " where id = " + own.getId());
        String[] form = {"version", "0", "firstName", "Malli", "lastName", "Uusinimi", "language", "fi"};
        String[] ending = {"version", "0", "on", "24.11.2026", "reason", "Jäi eläkkeelle"};

        MvcTestResult corrected = postAs(
                contact,
                "/people/" + own.getId(),
                with(form, "version", version(own), "organisation", "FCG", "municipality", "889"));
        assertThat(corrected).hasRedirectedUrl("/people/" + own.getId());
        assertThat(world.ask("select last_name || ' ' || organisation from person where id = " + own.getId()))
                .isEqualTo("Uusinimi MUNICIPALITY");
        assertThat(postAs(contact, "/people/" + foreign.getId(), form)).hasStatus(404);

        assertThat(body(postAs(contact, "/people/" + own.getId() + "/roles/" + ownRole.getId() + "/ending", ending)))
                .contains("Omaa rooliasi et voi päättää");
        assertThat(postAs(contact, "/people/" + colleague.getId() + "/roles/" + role.getId() + "/ending", ending))
                .hasStatus(302);
        assertThat(world.ask("select end_reason from contact_role where id = " + role.getId()))
                .isEqualTo("Jäi eläkkeelle");
        String home = body(mvc.get().uri("/start").with(contact).exchange());
        assertThat(home).contains("Malli Uusinimi", "sinä", "Lisää kollega").doesNotContain("Kalle Kokeilu", "Taina");
    }

    /** The account of a colleague is opened by the address that a coordinator sees: nobody changes it for them. */
    @Test
    void doesNotLetAContactPersonChangeAColleagueWhoSignsIn() throws SQLException {
        Person colleague = maker.person("Kalle", "Kokeilu", "781");
        RequestPostProcessor contact = world.contact("781");
        world.contact("781", "889");
        world.execute(
                "update person set account_id = (select id from account where email = 'contact781-889@test.example')");

        assertThat(mvc.get().uri("/people/" + colleague.getId() + "/edit").with(contact))
                .hasStatus(404);
        assertThat(mvc.get().uri("/people/" + colleague.getId()).with(contact)).hasStatusOk();
    }

    private String version(Person person) {
        return world.ask("select version from person where id = " + person.getId());
    }

    private static String[] with(String[] form, String... more) {
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    private MvcTestResult post(String address, String... fields) {
        return postAs(coordinator, address, fields);
    }

    private MvcTestResult postAs(RequestPostProcessor who, String address, String... fields) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.set(fields[at], fields[at + 1]);
        }
        form.set("formKey", UUID.randomUUID().toString());
        return mvc.post().uri(address).with(who).params(form).exchange();
    }

    private String text(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(coordinator).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    /** What people read, without tags. */
    private static String body(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll("\\s+", " ");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
