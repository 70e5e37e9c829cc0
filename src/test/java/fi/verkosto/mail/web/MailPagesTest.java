package fi.verkosto.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class MailPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private RequestPostProcessor coordinator;

    @BeforeEach
    void someMail() throws SQLException {
        coordinator = world.coordinator();
        insert(1, "SENT", false, "membership");
        insert(2, "FAILED", false, "workshop");
        insert(3, "WAITING", true, null);
        insert(4, "DROPPED", false, null);
    }

    @Test
    void listsByStateRecipientAndRecord() throws SQLException {
        assertThat(page(coordinator, "/mail"))
                .contains("Aihe 1", "Aihe 2", "Aihe 3", "Aihe 4", "1 · Lähetys epäonnistui", "ei ole määritetty");
        assertThat(page(coordinator, "/mail?state=FAILED")).contains("Aihe 2").doesNotContain("Aihe 1", "Aihe 3");
        assertThat(page(coordinator, "/mail?q=VASTAANOTTAJA%203"))
                .contains("Aihe 3")
                .doesNotContain("Aihe 1");
        assertThat(page(coordinator, "/mail?q=%25")).contains("Näillä rajauksilla");
        assertThat(page(coordinator, "/mail?about=membership-7"))
                .contains("Aihe 1")
                .doesNotContain("Aihe 2");
        world.execute("update mail set person_id = 5 where id = 3");
        assertThat(page(coordinator, "/mail?about=person-5,membership-7"))
                .contains("Aihe 1", "Aihe 3")
                .doesNotContain("Aihe 2", "Aihe 4");
        assertThat(page(coordinator, "/mail?about=nonsense&state=x")).contains("Aihe 1", "Aihe 2");
    }

    @Test
    void showsTheTextButNoSecret() {
        assertThat(page(coordinator, "/mail/2"))
                .contains(
                        "<p>Sisältö <strong>2</strong></p>",
                        "Sisältö 2",
                        "550 no",
                        "a2@kunta.example",
                        "Lähetä uudelleen");
        assertThat(page(coordinator, "/mail/3")).contains("ei näytetä").doesNotContain("Sisältö", "Lähetä uudelleen");
        assertThat(page(world.auditor(), "/mail/2")).contains("Sisältö 2").doesNotContain("Lähetä uudelleen");
        assertThat(get(coordinator, "/mail/99")).hasStatus(404);
        assertThat(page(coordinator, "/mail/2/history"))
                .contains("Lähetys epäonnistui")
                .doesNotContain("Sisältö");
    }

    @Test
    void sendsAgainWhatWasGivenUpAndACopyOfWhatWasSent() {
        assertThat(again(2, UUID.randomUUID())).hasRedirectedUrl("/mail/2");
        assertThat(world.ask("select state || ' ' || attempts || ' ' || message_id from mail where id = 2"))
                .isEqualTo("WAITING 0 <2@uso.example>");

        UUID key = UUID.randomUUID();
        String copy = again(1, key).getResponse().getRedirectedUrl();
        assertThat(again(1, key)).as("a second click").hasRedirectedUrl(copy);
        assertThat(world.ask("select count(*) from mail where again_of = 1 and state = 'WAITING'"
                        + " and message_id <> '<1@uso.example>' and about_id = 7 and body_text = 'Sisältö 1'"))
                .isEqualTo("1");
        assertThat(page(coordinator, copy)).contains("Aiempi viesti", "/mail/1\"");

        assertThat(again(4, UUID.randomUUID())).flash().containsKey("refusal");
        assertThat(world.ask("select count(*) from mail")).isEqualTo("5");
    }

    @Test
    void takesBackWhatStillWaits() throws SQLException {
        assertThat(page(coordinator, "/mail/3")).contains("Peru lähetys");
        assertThat(page(world.auditor(), "/mail/3")).doesNotContain("Peru lähetys");
        assertThat(page(coordinator, "/mail/2")).doesNotContain("Peru lähetys");

        assertThat(back(3)).hasRedirectedUrl("/mail/3");

        assertThat(
                        world.ask(
                                "select state || ' ' || (body_text is null) || ' ' || (next_try is null) from mail where id = 3"))
                .as("what was secret is gone with it")
                .isEqualTo("TAKEN_BACK true true");
        assertThat(page(coordinator, "/mail/3"))
                .contains("Lähetys peruttiin ennen kuin viesti lähti")
                .doesNotContain("Peru lähetys", "Lähetä uudelleen");
        assertThat(page(coordinator, "/mail/3/history")).contains("Peruttu");
        for (int ended : new int[] {1, 2, 4}) {
            assertThat(back(ended)).flash().containsKey("refusal");
        }
        assertThat(world.ask("select string_agg(state, ' ' order by id) from mail"))
                .isEqualTo("SENT FAILED TAKEN_BACK DROPPED");
    }

    @Test
    void writesToWhoeverAsksForATrial() {
        MvcTestResult asked = mvc.post()
                .uri("/mail/trials")
                .param("formKey", UUID.randomUUID().toString())
                .with(coordinator)
                .exchange();

        assertThat(page(coordinator, asked.getResponse().getRedirectedUrl()))
                .contains("Koeviesti Verkostosta", "coordinator@test.example", "24.11.2026\u00a010.00");
    }

    @Test
    void standsOnTheRecordsPageForTheNetworksPeopleOnly() {
        long membership = world.member("781", world.activeSeason()).getId();

        assertThat(page(coordinator, "/memberships/" + membership)).contains("/mail?about=membership-" + membership);
        assertThat(page(world.contact("781"), "/memberships/" + membership)).doesNotContain("/mail");
        assertThat(get(world.contact("781"), "/mail/1")).hasStatus(403);
    }

    @Test
    void standsOnThePagesOfPeopleAndAccounts() throws SQLException {
        world.execute("insert into person (id, first_name, last_name, organisation, municipality_id, merged_into_id)"
                + " overriding system value select n, 'Maija', 'Malli', 'MUNICIPALITY', m.id, kept"
                + " from municipality m, (values (1, null), (2, 1)) v (n, kept) where m.code = '781'");
        RequestPostProcessor admin = world.admin();
        String account = world.ask("select id from account where role = 'ADMIN'");

        assertThat(page(coordinator, "/people/1")).contains("/mail?about=person-1,person-2");
        assertThat(page(admin, "/accounts/" + account)).contains("/mail?about=account-" + account);
    }

    private MvcTestResult again(long id, UUID key) {
        return mvc.post()
                .uri("/mail/" + id + "/dispatch")
                .param("formKey", key.toString())
                .param("version", "0")
                .with(coordinator)
                .exchange();
    }

    private MvcTestResult back(long id) {
        return mvc.delete()
                .uri("/mail/" + id + "/dispatch")
                .param("version", "0")
                .with(coordinator)
                .exchange();
    }

    private void insert(int id, String state, boolean secret, String about) throws SQLException {
        world.execute(
                "insert into mail (id, kind, state, language, address, recipient, about, about_id, subject, body_text,"
                        + " body_html, secret, message_id, attempts, queued_at, next_try, ended_at, last_error) overriding system value"
                        + " select n, 'TRIAL', s, 'fi', 'a' || n || '@kunta.example', 'Vastaanottaja ' || n, about,"
                        + " case when about is not null then 7 end, 'Aihe ' || n, 'Sisältö ' || n,"
                        + " '<p>Sisältö <strong>' || n || '</strong></p>', " + secret
                        + ", '<' || n || '@uso.example>', 5, now(),"
                        + " case s when 'WAITING' then now() end, case s when 'WAITING' then null else now() end,"
                        + " case s when 'FAILED' then '550 no' end from (values (" + id + ", '" + state + "', "
                        + (about == null ? "null::text" : "'" + about + "'") + ")) v (n, s, about)");
        world.execute("select setval(pg_get_serial_sequence('mail', 'id'), " + id + ")");
    }

    private String page(RequestPostProcessor who, String address) {
        MvcTestResult answer = get(who, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult get(RequestPostProcessor who, String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(who).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
