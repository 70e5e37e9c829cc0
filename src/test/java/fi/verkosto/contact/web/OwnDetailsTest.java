package fi.verkosto.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.DetailsRequests;
import fi.verkosto.contact.PeopleMaker;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
class OwnDetailsTest {

    private static final LocalDate ROUND = LocalDate.of(2027, 2, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    PeopleMaker maker;

    @Autowired
    DetailsRequests requests;

    private Person person;
    private ContactRole role;

    @BeforeEach
    void somebodyWithARole() {
        person = maker.person("Maija", "Malli", "781");
        role = maker.role(person, RoleKind.LIAISON, "781", true);
        world.clock().moveTo(ROUND);
    }

    @Test
    void asksOnceInEachRoundWhoHasARole() throws SQLException {
        maker.person("Roolia", "Vailla", "781");
        Person former = maker.person("Entinen", "Rooli", "781");
        maker.role(former, RoleKind.MAYOR, "781", false);
        world.execute("update contact_role set valid_to = '2027-02-01' where person_id = " + former.getId());
        Person merged = maker.person("M", "Malli", "781");
        world.execute("update person set merged_into_id = " + person.getId() + " where id = " + merged.getId());
        Person fresh = maker.person("Juuri", "Vahvistanut", "889");
        maker.role(fresh, RoleKind.MAYOR, "889", false);
        world.execute("update person set confirmed_at = '2027-01-15' where id = " + fresh.getId());
        Person silent = maker.person("Ilman", "Osoitetta", "178");
        maker.role(silent, RoleKind.MAYOR, "178", false);
        world.execute("update person set email = null where id = " + silent.getId());

        assertThat(ask()).isEqualTo(1);
        assertThat(world.ask(
                        "select address || ' ' || secret || ' ' || about || (body_text like '%/details/%') from mail"))
                .isEqualTo("maija.malli@kunta.example true persontrue");
        assertThat(
                        world.ask(
                                "select count(*) from details_request q, mail m where m.body_text like '%' || q.token_hash || '%'"))
                .isEqualTo("0");
        world.clock().moveTo(LocalDate.of(2027, 2, 20));
        assertThat(ask()).isZero();
        world.clock().moveTo(LocalDate.of(2027, 6, 1));
        assertThat(ask()).as("between the rounds").isZero();
        world.clock().moveTo(LocalDate.of(2027, 9, 2));
        assertThat(ask())
                .as("in the next round, the one who had confirmed as well")
                .isEqualTo(2);
    }

    @Test
    void looksAgainBeforeTheMailIsSent() throws SQLException {
        ask();
        WaitingMail mail = waiting();

        assertThat(requests.isStillDue(mail)).isTrue();
        for (String gone : new String[] {
            "update contact_role set valid_to = '2027-02-01' where id = " + role.getId(),
            "update person set confirmed_at = '2027-02-02' where id = " + person.getId(),
            "update person set email = 'muu@kunta.example' where id = " + person.getId()
        }) {
            world.execute(gone);
            assertThat(requests.isStillDue(mail)).as(gone).isFalse();
            world.execute("update contact_role set valid_to = null; update person set confirmed_at = null,"
                    + " email = 'maija.malli@kunta.example'");
            assertThat(requests.isStillDue(mail)).isTrue();
        }
        Person kept = maker.person("Maija", "Kirjattu", "781");
        world.execute("update person set merged_into_id = " + kept.getId() + " where id = " + person.getId());
        assertThat(requests.isStillDue(mail)).as("merged").isFalse();
    }

    @Test
    void confirmsAndCorrectsByTheAddressOnly() throws SQLException {
        world.contact("781");
        world.execute("update person set account_id = (select id from account where role = 'CONTACT')");
        String account = world.ask("select md5(string_agg(a::text, ',')) from account a");
        String address = askedAddress();
        String before = world.ask("select p::text from person p");

        MvcTestResult page = get(null, address);
        assertThat(text(page)).contains("Maija Malli", "Sysmä", "ei muuta osoitetta, jolla kirjaudut");
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(world.ask("select p::text from person p"))
                .as("opening changes nothing")
                .isEqualTo(before);

        UUID key = UUID.randomUUID();
        assertThat(answer(address, key, version(), "firstName", "Muu", "organisation", "FCG"))
                .hasRedirectedUrl(address);
        assertThat(answer(address, key, "0", "firstName", "Muu", "organisation", "FCG"))
                .as("a second click")
                .hasRedirectedUrl(address);

        assertThat(world.ask(
                        "select first_name || ' ' || title || ' ' || email || ' ' || phone || ' ' || language || ' '"
                                + " || organisation || (confirmed_at is not null) from person"))
                .isEqualTo("Maija talousjohtaja uusi@kunta.example +358501234567 sv MUNICIPALITYtrue");
        assertThat(world.ask("select md5(string_agg(a::text, ',')) from account a"))
                .isEqualTo(account);
        assertThat(world.ask("select address from mail where kind = 'DETAILS_ADDRESS'"))
                .isEqualTo("maija.malli@kunta.example");
        assertThat(world.ask("select actor from change where record = 'person' order by id desc limit 1"))
                .isEqualTo("system:details");
        assertThat(text(get(world.coordinator(), "/municipalities/781"))).contains("tarkistettu 1.2.2027");
        assertThat(text(get(world.coordinator(), "/people/" + person.getId()))).contains("Tarkistettu1.2.2027");
    }

    @Test
    void opensOnceAndNotForLongAndTellsNothingThen() throws SQLException {
        String address = askedAddress();
        answer(address, UUID.randomUUID(), version());

        String used = closed(address);
        assertThat(used)
                .isEqualTo(closed("/details/none"))
                .contains("ei ole käytössä")
                .doesNotContain("Maija");
        assertThat(answer(address, UUID.randomUUID(), version())).hasStatus(404);

        world.execute("delete from details_request; update person set confirmed_at = null");
        String late = askedAddress();
        world.clock().moveTo(ROUND.plusDays(60));
        assertThat(get(null, late)).hasStatusOk();
        world.clock().moveTo(ROUND.plusDays(61));
        assertThat(closed(late)).isEqualTo(used);
        assertThat(answer(late, UUID.randomUUID(), version())).hasStatus(404);
        world.clock().moveTo(ROUND);
        world.execute("update contact_role set valid_to = '2027-02-01' where id = " + role.getId());
        assertThat(closed(late)).as("whose role is over").isEqualTo(used);
    }

    @Test
    void doesNotOverwriteWhatSomebodyHasChangedSince() throws SQLException {
        String address = askedAddress();
        world.execute("update person set version = version + 1, title = 'rehtori'");

        MvcTestResult answer = answer(address, UUID.randomUUID(), "0");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Tietojasi on muutettu", "rehtori");
        assertThat(body(answer)).contains("value=\"talousjohtaja\"");
        assertThat(world.ask("select title from person")).isEqualTo("rehtori");
        assertThat(answer(address, UUID.randomUUID(), "1")).hasRedirectedUrl(address);
    }

    @Test
    void saysWhatCannotBe() {
        String address = askedAddress();

        MvcTestResult answer = answer(address, UUID.randomUUID(), "0", "email", "ei osoite");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Anna henkilön oma osoite");
    }

    @Test
    void passesOnThatARoleIsOverAndEndsNothing() {
        world.member("781", world.activeSeason());
        String address = askedAddress();
        answer(address, UUID.randomUUID(), version(), "ended", Long.toString(role.getId()), "ended", "999999");

        assertThat(world.ask("select count(*) from contact_role where valid_to is null and end_wished_at is not null"))
                .isEqualTo("1");
        assertThat(text(get(world.coordinator(), "/people/" + person.getId())))
                .contains("sanoo, ettei ole enää roolissa");
        assertThat(text(get(world.coordinator(), "/start")))
                .contains("Sysmä: henkilö sanoo, ettei ole enää roolissaan");
    }

    @Test
    void opensForTheReaderOfThePresentAddressOnly() throws SQLException {
        String address = askedAddress();
        assertThat(get(null, address)).hasStatusOk();

        world.execute("update person set email = 'uusi.osoite@kunta.example'");

        assertThat(get(null, address)).hasStatus(404);
        assertThat(answer(address, UUID.randomUUID(), version())).hasStatus(404);
        assertThat(world.ask("select title from person")).isEqualTo("hallintojohtaja");
    }

    @Test
    void keepsAWishUntilItIsTakenBackOrPutAside() throws SQLException {
        String first = askedAddress();
        answer(first, UUID.randomUUID(), version(), "ended", Long.toString(role.getId()), "email", email());
        world.clock().moveTo(LocalDate.of(2027, 9, 1));
        String second = askedAddress();

        String marked = body(get(null, second));
        assertThat(marked).containsPattern("name=\"ended\" value=\"" + role.getId() + "\"[^>]*checked=\"checked\"");
        assertThat(text(get(world.coordinator(), "/people/" + person.getId()))).contains("Jatkaa roolissa");

        assertThat(putAside("99")).hasStatus(409);
        assertThat(putAside(world.ask("select version from contact_role")))
                .hasRedirectedUrl("/people/" + person.getId());
        assertThat(world.ask("select count(*) from contact_role where end_wished_at is not null"))
                .isEqualTo("0");
        assertThat(text(get(world.coordinator(), "/people/" + person.getId())))
                .doesNotContain("sanoo, ettei ole enää roolissa", "Jatkaa roolissa");
    }

    @Test
    void asksNoMoreByTheAddressOnceStaffHaveConfirmed() {
        String address = askedAddress();

        assertThat(confirm(world.coordinator(), version())).hasRedirectedUrl("/people/" + person.getId());

        assertThat(get(null, address)).hasStatus(404);
        assertThat(text(get(world.coordinator(), "/people/" + person.getId()))).doesNotContain("ei vastausta");
    }

    /** Half past midnight in Finland is the evening before elsewhere. */
    @Test
    void countsTheDaysOfARoundInFinland() throws SQLException {
        world.execute("update person set confirmed_at = timestamptz '2027-01-31 22:30Z'; update contact_role"
                + " set end_wished_at = timestamptz '2027-01-31 22:30Z'");

        assertThat(text(get(world.coordinator(), "/people?checked=CONFIRMED"))).contains("Maija Malli");
        assertThat(text(get(world.coordinator(), "/start")))
                .contains("1.2.2027")
                .doesNotContain("31.1.2027");
    }

    @Test
    void listsWhoHasNotAnswered() {
        String address = askedAddress();
        assertThat(text(get(world.coordinator(), "/people?checked=UNANSWERED"))).contains("Maija Malli");
        assertThat(text(get(world.coordinator(), "/people/" + person.getId()))).contains("ei vastausta");

        answer(address, UUID.randomUUID(), version());

        assertThat(text(get(world.coordinator(), "/people?checked=UNANSWERED"))).doesNotContain("Maija Malli");
        assertThat(text(get(world.coordinator(), "/people?checked=CONFIRMED"))).contains("Maija Malli");
    }

    @Test
    void isConfirmedOnOnesOwnPageWithoutMail() throws SQLException {
        RequestPostProcessor contact = world.contact("781");
        assertThat(confirm(contact, "0")).as("somebody else's").hasStatus(404);
        world.execute("update person set account_id = (select id from account where role = 'CONTACT')");

        assertThat(text(get(contact, "/people/" + person.getId()))).contains("Tietoni ovat oikein");
        assertThat(confirm(contact, "7")).hasStatus(409);
        assertThat(confirm(contact, "0")).hasRedirectedUrl("/people/" + person.getId());
        assertThat(world.ask("select confirmed_at is not null from person")).isEqualTo("t");
        assertThat(ask()).as("is not asked any more").isZero();
    }

    private int ask() {
        return Objects.requireNonNull(world.asSystem(requests::queueDue));
    }

    private String askedAddress() {
        ask();
        return world.ask("select body_text from mail where kind = 'DETAILS_CHECK' order by id desc limit 1")
                .replaceAll("(?s).*(/details/[\\w-]+).*", "$1");
    }

    private WaitingMail waiting() {
        return new WaitingMail(
                Long.parseLong(world.ask("select id from mail")),
                "DETAILS_CHECK",
                "maija.malli@kunta.example",
                person.getId(),
                null);
    }

    private String version() {
        return world.ask("select version from person where id = " + person.getId());
    }

    private String closed(String address) {
        MvcTestResult answer = get(null, address);
        assertThat(answer).hasStatus(404);
        return text(answer).replaceAll("/details/[\\w-]+", "");
    }

    private MvcTestResult answer(String address, UUID key, String version, String... more) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("title", "talousjohtaja");
        form.add("email", "uusi@kunta.example");
        form.add("phone", "050 123 4567");
        form.add("language", "sv");
        form.add("version", version);
        form.add("formKey", key.toString());
        for (int at = 0; at < more.length; at += 2) {
            if (more[at].equals("email")) {
                form.set("email", more[at + 1]);
            } else {
                form.add(more[at], more[at + 1]);
            }
        }
        return mvc.post().uri(address).params(form).with(csrf()).exchange();
    }

    private MvcTestResult confirm(RequestPostProcessor who, String version) {
        return mvc.post()
                .uri("/people/" + person.getId() + "/confirmation")
                .param("version", version)
                .param("formKey", UUID.randomUUID().toString())
                .with(who)
                .exchange();
    }

    private MvcTestResult putAside(String version) {
        return mvc.delete()
                .uri("/people/" + person.getId() + "/roles/" + role.getId() + "/wish")
                .param("version", version)
                .with(world.coordinator())
                .exchange();
    }

    private String email() {
        return world.ask("select email from person where id = " + person.getId());
    }

    private MvcTestResult get(@org.jspecify.annotations.Nullable RequestPostProcessor who, String address) {
        return who == null
                ? mvc.get().uri(address).exchange()
                : mvc.get().uri(address).with(who).exchange();
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
