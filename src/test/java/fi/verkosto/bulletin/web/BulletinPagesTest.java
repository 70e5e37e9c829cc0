package fi.verkosto.bulletin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class BulletinPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    List<MailCheck> checks;

    private RequestPostProcessor coordinator;

    @BeforeEach
    void twoMembersWithTheirPeople() throws SQLException {
        coordinator = world.coordinator();
        Season season = world.activeSeason();
        world.member("781", season);
        world.member("297", season);
        person(1, "Maija", "fi", "781", "LIAISON", null);
        person(2, "Niilo", "sv", "297", "DEPUTY", null);
        person(3, "Johtaja", "fi", "781", "MAYOR", null);
        person(4, "Entinen", "fi", "781", "LIAISON", "2026-11-24");
        person(5, "Vieras", "fi", "091", "LIAISON", null);
        world.execute("insert into contact_role (person_id, municipality_id, kind, valid_from)"
                + " select 1, id, 'DEPUTY', '2025-01-01' from municipality where code = '297'");
    }

    @Test
    void goesFromTheDraftToEachRecipientOnceAndIntoTheArchive() {
        String address = create("Uusi **uutinen**", null);
        assertThat(page(coordinator, address))
                .contains(
                        "Luonnos", "Lähetä 2 vastaanottajalle", "<strong>uutinen</strong>", "unsubscription/esimerkki")
                .contains("Näin sen lukee Maija Testi, ");
        assertThat(get(world.contact("781"), address)).hasStatus(404);
        assertThat(page(world.contact("781"), "/bulletins")).doesNotContain("Katsaus A");

        assertThat(post(address + "/trial")).hasRedirectedUrl(address);
        assertThat(world.ask("select string_agg(kind || ' ' || address, ',') from mail"))
                .isEqualTo("TRIAL coordinator@test.example");

        UUID key = UUID.randomUUID();
        assertThat(dispatch(address, key)).hasRedirectedUrl(address);
        assertThat(dispatch(address, key)).as("a second click").hasRedirectedUrl(address);
        assertThat(dispatch(address, UUID.randomUUID())).flash().containsKey("refusal");
        assertThat(
                        world.ask(
                                "select string_agg(address || ' ' || language, ',' order by address) from mail where kind = 'BULLETIN'"))
                .isEqualTo("p1@kunta.example fi,p2@kunta.example fi");
        assertThat(world.ask("select count(distinct token_hash) from bulletin_recipient"))
                .isEqualTo("2");

        assertThat(page(world.contact("781"), address))
                .contains("<strong>uutinen</strong>")
                .doesNotContain("p2@kunta", "Vastaanottaj", "/history");
        assertThat(page(world.contact("781"), "/bulletins")).contains("Katsaus A");
        assertThat(get(coordinator, address + "/edit")).hasRedirectedUrl("/start");
        assertThat(page(coordinator, address + "/history")).contains("Lähetetty");
    }

    @Test
    void writesToEachInTheirLanguageAndToThoseWhoAreLeftOnTheList() {
        String address = create("Suomeksi", "På svenska");
        assertThat(page(coordinator, address)).contains("Suomeksi", "På svenska");
        assertThat(page(coordinator, address + "/recipients"))
                .contains("Maija Testi", "Niilo Testi", "p2@kunta.example");

        mvc.post()
                .uri(address + "/recipients")
                .param("version", "0")
                .param("removed", "1")
                .with(coordinator)
                .exchange();
        assertThat(page(coordinator, address))
                .contains("Lähetä yhdelle vastaanottajalle")
                .doesNotContain("Suomeksi");
        dispatch(address, 1, 1, UUID.randomUUID());

        assertThat(world.ask("select string_agg(address || ' ' || language || ' ' || subject, ',') from mail"))
                .isEqualTo("p2@kunta.example sv Katsaus S");
        assertThat(world.ask("select body_text from mail"))
                .as("the page that ends them is in their language")
                .containsPattern("/bulletins/unsubscription/[\\w-]+\\?lang=sv");
    }

    @Test
    void keepsWhatAnotherHasTakenOffTheListMeanwhile() {
        String address = create("Uutinen", null);
        assertThat(remove(address, 0, "1")).hasRedirectedUrl(address);
        assertThat(remove(address, 0, "1")).as("a second click").hasRedirectedUrl(address);

        MvcTestResult stale = remove(address, 0, "2");

        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains(address + "/history", "name=\"version\" value=\"1\"");
        assertThat(world.ask("select string_agg(person_id::text, ',') from bulletin_removal"))
                .isEqualTo("1");
        assertThat(dispatch(address, 0, 1, UUID.randomUUID()))
                .as("from a page that still shows both")
                .hasStatus(409);
        assertThat(world.ask("select count(*) from mail")).isEqualTo("0");
        assertThat(remove(address, 1, "2")).hasRedirectedUrl(address);
    }

    @Test
    void goesToNoMoreAndNoFewerThanThePageHasSaid() throws SQLException {
        String address = create("Uutinen", null);
        person(6, "Uusi", "fi", "781", "DEPUTY", null);

        assertThat(dispatch(address, UUID.randomUUID())).flash().containsKey("refusal");
        assertThat(world.ask("select count(*) from mail")).isEqualTo("0");
        assertThat(dispatch(address, 0, 3, UUID.randomUUID())).hasRedirectedUrl(address);
        assertThat(world.ask("select count(*) from mail")).isEqualTo("3");
    }

    /** Somebody was taken off the list under a record that has been merged into another since. */
    @Test
    void leavesOutWhoeverWasTakenOffUnderAnotherRecord() throws SQLException {
        String address = create("Uutinen", null);
        person(6, "Maija", "fi", "781", "LIAISON", null);
        remove(address, 0, "6");
        world.execute("update person set merged_into_id = 1 where id = 6");

        assertThat(page(coordinator, address)).contains("Lähetä yhdelle vastaanottajalle");
        remove(address, 1);
        assertThat(page(coordinator, address)).contains("Lähetä 2 vastaanottajalle");
    }

    @Test
    void isReadByPresentAndFormerMembersOnly() throws SQLException {
        world.member("889", world.openSeason());
        String address = create("Uutinen", null);
        dispatch(address, UUID.randomUUID());

        assertThat(page(world.contact("889"), address)).contains("Uutinen");
        assertThat(page(world.contact("889"), "/bulletins")).contains("Katsaus A");
        assertThat(get(world.contact("091"), address)).as("never a member").hasStatus(404);
        assertThat(page(world.contact("091"), "/bulletins")).doesNotContain("Katsaus A");
        assertThat(page(world.auditor(), address)).contains("Uutinen");
    }

    private MvcTestResult remove(String address, int version, String... people) {
        var request = mvc.post()
                .uri(address + "/recipients")
                .param("version", Integer.toString(version))
                .with(coordinator);
        for (String person : people) {
            request.param("removed", person);
        }
        return request.exchange();
    }

    @Test
    void goesToTheChosenAudienceOnly() throws SQLException {
        assertThat(audience("role", "MAYOR")).isEqualTo("Johtaja");
        assertThat(audience("language", "sv")).isEqualTo("Niilo");
        assertThat(audience("size", "SMALL")).isEqualTo("Maija");
        assertThat(audience("size", "LARGE")).isEqualTo("Maija Niilo");
        assertThat(audience("size", "MIDDLE")).isEmpty();
        world.execute("update person set language = 'en' where id = 2");
        assertThat(audience("language", "fi"))
                .as("who reads English gets the Finnish text")
                .isEqualTo("Maija Niilo");
        world.execute("update person set email = null where id = 2");
        assertThat(audience("role", "")).isEqualTo("Maija");
    }

    @Test
    void reachesSomebodyWhoWasRecordedTwiceOnceAndUnderTheRecordThatWasKept() throws SQLException {
        create("Uutinen", null);
        person(6, "Maiju", "fi", "781", "LIAISON", null);
        world.execute("update person set merged_into_id = 1 where id = 6");
        assertThat(audience("language", "fi")).isEqualTo("Maija");

        world.execute("insert into bulletin_refusal (person_id, refused, decided_at) values (6, true, now())");

        assertThat(audience("language", "fi")).isEmpty();
        assertThat(isStillDue(waiting(1))).isFalse();
    }

    @Test
    void endsForWhoeverPressesTheButtonBehindTheirAddress() throws SQLException {
        String address = create("Uutinen", null);
        dispatch(address, UUID.randomUUID());
        String body = world.ask("select body_text from mail where person_id = 1");
        String end = body.replaceAll("(?s).*(/bulletins/unsubscription/[\\w-]+).*", "$1");
        WaitingMail waiting = waiting(1);

        assertThat(get(null, end)).hasStatusOk();
        assertThat(isStillDue(waiting)).as("opening the address ends nothing").isTrue();
        assertThat(mvc.post().uri(end).with(csrf())).hasRedirectedUrl(end);

        assertThat(text(get(null, end))).contains("ei enää lähetetä");
        assertThat(isStillDue(waiting)).as("the mail that waits").isFalse();
        assertThat(isStillDue(waiting(2))).isTrue();
        world.execute("update contact_role set valid_to = '2026-11-24' where person_id = 2");
        assertThat(isStillDue(waiting(2))).as("whose role has ended").isFalse();
        assertThat(get(null, "/bulletins/unsubscription/none")).hasStatus(404);
        assertThat(page(coordinator, create("Toinen", null)))
                .contains("ei lähtisi kenellekään")
                .doesNotContain("Lähetä yhdelle");
    }

    @Test
    void reachesNobodyWhoseAddressedRoleHasEndedThoughAnotherGoesOn() throws SQLException {
        create("Uutinen", null);
        world.execute(
                "insert into contact_role (person_id, municipality_id, kind, valid_from) select 1, municipality_id,"
                        + " 'BOARD_CHAIR', '2025-01-01' from person where id = 1");
        assertThat(isStillDue(waiting(1))).isTrue();

        world.execute("update contact_role set valid_to = '2026-11-24' where person_id = 1 and kind <> 'BOARD_CHAIR'");

        assertThat(isStillDue(waiting(1))).isFalse();
        world.execute("update person set email = 'uusi@kunta.example' where id = 2");
        assertThat(isStillDue(waiting(2))).as("an address of before").isFalse();
    }

    /** The only bulletin on its way to the person. */
    private WaitingMail waiting(long person) {
        long bulletin = Long.parseLong(world.ask("select max(id) from bulletin"));
        return new WaitingMail(
                person, "BULLETIN", "p" + person + "@kunta.example", person, new Subject("bulletin", bulletin));
    }

    @Test
    void endsAndBeginsAgainOnOnesOwnPage() throws SQLException {
        RequestPostProcessor contact = world.contact("781");
        assertThat(page(contact, "/bulletins")).doesNotContain("Katsaukset sähköpostiini");
        world.execute("update person set account_id = (select id from account where role = 'CONTACT') where id = 1");

        assertThat(page(contact, "/bulletins")).contains("En halua katsauksia");
        mvc.post()
                .uri("/bulletins/subscription")
                .param("refused", "true")
                .with(contact)
                .exchange();
        assertThat(page(contact, "/bulletins")).contains("Haluan katsaukset");
        assertThat(audience("size", "SMALL")).isEmpty();
        mvc.post()
                .uri("/bulletins/subscription")
                .param("refused", "false")
                .with(contact)
                .exchange();
        assertThat(audience("size", "SMALL")).isEqualTo("Maija");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        MvcTestResult answer = mvc.post()
                .uri("/bulletins")
                .param("formKey", UUID.randomUUID().toString())
                .param("title", "Otsikko säilyy")
                .param("textSv", "Bara text")
                .param("season", "8")
                .with(coordinator)
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Otsikko s", "Bara text", "id=\"text-error\"", "id=\"titleSv-error\"");
        assertThat(world.ask("select count(*) from bulletin")).isEqualTo("0");
    }

    @Test
    void leadsFromAPageThatOpensNoMoreToTheBulletinAndKeepsWhatWasTyped() {
        String address = create("Uutinen", null);
        dispatch(address, UUID.randomUUID());

        for (String page : List.of("/edit", "/recipients")) {
            MvcTestResult refused = mvc.get()
                    .uri(address + page)
                    .header("Referer", "http://localhost" + address + page)
                    .with(coordinator)
                    .exchange();
            assertThat(refused).as(page).hasRedirectedUrl(address);
            assertThat(refused).flash().containsKey("refusal");
        }
        MvcTestResult late = save(address, "0", "Myöhästynyt");
        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("Kirjoitettu teksti", "Katsaus on jo lähetetty");
    }

    @Test
    void namesTheFieldThatTheDatabaseWouldRefuse() throws SQLException {
        String address = create("Uutinen", null);

        MvcTestResult control = save(address, "0", "Hei\u0085");
        assertThat(control).hasStatus(422);
        assertThat(text(control)).contains("id=\"title-error\"", "Kirjoitettu teksti");
        MvcTestResult unknown = mvc.post()
                .uri("/bulletins")
                .param("formKey", UUID.randomUUID().toString())
                .param("title", "Otsikko")
                .param("text", "Teksti jää")
                .param("season", "99")
                .with(coordinator)
                .exchange();
        assertThat(unknown).hasStatus(422);
        assertThat(text(unknown)).contains("id=\"season-error\"", "Teksti j");

        world.execute("alter table bulletin add constraint bulletin_untold check (title <> 'Kielletty')");
        try {
            MvcTestResult refused = save(address, "0", "Kielletty");
            assertThat(refused).hasStatus(409);
            assertThat(text(refused)).contains("ei voitu tallentaa sellaisina").doesNotContain("Joku muu");
        } finally {
            world.execute("alter table bulletin drop constraint bulletin_untold");
        }
    }

    private MvcTestResult save(String address, String version, String title) {
        return mvc.post()
                .uri(address)
                .param("version", version)
                .param("title", title)
                .param("text", "Kirjoitettu teksti")
                .param("season", "8")
                .with(coordinator)
                .exchange();
    }

    /** First names of those to whom a draft with one choice would go. */
    private String audience(String field, String value) {
        String address = mvc.post()
                .uri("/bulletins")
                .param("formKey", UUID.randomUUID().toString())
                .param("title", "Rajattu")
                .param("text", "Teksti")
                .param("season", "8")
                .param(field, value)
                .with(coordinator)
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        String page = page(coordinator, address + "/recipients");
        return String.join(
                " ",
                Stream.of("Johtaja", "Maija", "Niilo", "Entinen", "Vieras")
                        .filter(name -> page.contains(name + " Testi"))
                        .toList());
    }

    private boolean isStillDue(WaitingMail mail) {
        return checks.stream().filter(check -> check.concerns(mail)).allMatch(check -> check.isStillDue(mail));
    }

    private String create(String text, String swedish) {
        var request = mvc.post()
                .uri("/bulletins")
                .param("formKey", UUID.randomUUID().toString())
                .param("title", "Katsaus A")
                .param("text", text)
                .param("season", "8")
                .with(coordinator);
        if (swedish != null) {
            request.param("titleSv", "Katsaus S").param("textSv", swedish);
        }
        String address = request.exchange().getResponse().getRedirectedUrl();
        assertThat(address).matches("/bulletins/\\d+");
        return address;
    }

    private MvcTestResult dispatch(String address, UUID key) {
        return dispatch(address, 0, 2, key);
    }

    private MvcTestResult dispatch(String address, int version, int many, UUID key) {
        return mvc.post()
                .uri(address + "/dispatch")
                .param("formKey", key.toString())
                .param("version", Integer.toString(version))
                .param("many", Integer.toString(many))
                .with(coordinator)
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .param("formKey", UUID.randomUUID().toString())
                .with(coordinator)
                .exchange();
    }

    private void person(int id, String name, String language, String code, String role, String until)
            throws SQLException {
        world.execute("insert into person (id, first_name, last_name, language, email, organisation, municipality_id)"
                + " overriding system value select " + id + ", '" + name + "', 'Testi', '" + language + "', 'p" + id
                + "' || chr(64) || 'kunta.example', 'MUNICIPALITY', id from municipality where code = '" + code + "';"
                + " insert into contact_role (person_id, municipality_id, kind, valid_from, valid_to) select " + id
                + ", id, '" + role + "', '2025-01-01', " + (until == null ? "null" : "'" + until + "'")
                + " from municipality where code = '" + code + "'");
    }

    private String page(RequestPostProcessor who, String address) {
        MvcTestResult answer = get(who, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult get(RequestPostProcessor who, String address) {
        return who == null
                ? mvc.get().uri(address).exchange()
                : mvc.get().uri(address).with(who).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
