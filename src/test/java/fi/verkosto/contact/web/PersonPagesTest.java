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

    private static String[] with(String[] form, String... more) {
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    private MvcTestResult post(String address, String... fields) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.set(fields[at], fields[at + 1]);
        }
        form.set("formKey", UUID.randomUUID().toString());
        return mvc.post().uri(address).with(coordinator).params(form).exchange();
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
