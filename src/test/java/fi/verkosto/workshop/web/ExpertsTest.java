package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
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
class ExpertsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private Membership membership;
    private String first;
    private String second;

    @BeforeEach
    void twoWorkshopsOfOneDay() throws SQLException {
        membership = world.member("781", world.activeSeason());
        first = workshop(1, "Ensimmäinen", "'09:00', '12:00'");
        second = workshop(2, "Toinen", "'11:30', '15:00'");
        world.execute("insert into person (first_name, last_name, organisation) values ('Elli', 'Esimerkki', 'FCG'),"
                + " ('Olli', 'Ohikulkija', 'FCG');"
                + " insert into contact_role (person_id, kind, valid_from) select id, 'EXPERT', '2025-01-01' from person"
                + " where first_name = 'Elli'");
    }

    @Test
    void showsAnExpertWithTheHoursAndTheOtherWorkshopAtTheSameTime() throws SQLException {
        assertThat(add(first, expert("Elli"), "7,5")).hasRedirectedUrl(first + "/experts");
        assertThat(add(second, expert("Elli"), "4")).hasRedirectedUrl(second + "/experts");

        assertThat(body(first, world.coordinator()))
                .contains("Elli Esimerkki, 7,5\u00a0tuntia", "samaan aikaan toinen paja", "href=\"" + second + "\"");
        assertThat(body(first, world.contact("781")))
                .contains("Elli Esimerkki, 7,5\u00a0tuntia")
                .doesNotContain("samaan aikaan toinen paja");
        String clash = "Elli Esimerkki: toinen paja samaan aikaan";
        assertThat(body("/workshops/calendar", world.coordinator()).split(clash))
                .hasSize(3);
        assertThat(body("/workshops/calendar", world.contact("781"))).doesNotContain(clash);

        world.execute("update workshop set starts_at = '12:00' where slot = 2");
        assertThat(body("/workshops/calendar", world.coordinator())).doesNotContain(clash);
        assertThat(body(first, world.coordinator())).doesNotContain("samaan aikaan toinen paja");
        world.execute("update workshop set starts_at = null, ends_at = null where slot = 2");
        assertThat(body(first, world.coordinator())).contains("samaan aikaan toinen paja");
    }

    @Test
    void takesOnlyExpertsAndKeepsWhatWasTyped() {
        assertThat(add(first, expert("Olli"), "3"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"3\"", "href=\"#person\"");
        assertThat(add(first, expert("Elli"), "paljon"))
                .hasStatus(422)
                .bodyText()
                .contains("paljon");
        assertThat(world.ask("select count(*) from workshop_expert")).isEqualTo("0");
    }

    @Test
    void takesAnExpertAway() {
        add(first, expert("Elli"), "3");

        assertThat(mvc.delete()
                        .uri(second + "/experts/" + world.ask("select id from workshop_expert"))
                        .with(world.coordinator())
                        .exchange())
                .hasStatus(404);
        assertThat(mvc.delete()
                        .uri(first + "/experts/" + world.ask("select id from workshop_expert"))
                        .with(world.coordinator())
                        .exchange())
                .hasRedirectedUrl(first + "/experts");
        assertThat(world.ask("select removed from workshop_expert")).isEqualTo("t");
        add(first, expert("Elli"), "5");
        assertThat(body(first, world.coordinator())).contains("Elli Esimerkki, 5\u00a0tuntia");
    }

    @Test
    void saysWhoseTravelClaimIsMissingUntilItHasComeOrThereIsNone() throws SQLException {
        String missing = "Sysmä: pajan 1 matkalasku puuttuu";
        add(first, expert("Elli"), "3");
        String travel = first + "/experts/" + world.ask("select id from workshop_expert") + "/travel";
        assertThat(settle(travel, "RECEIVED")).flash().containsKey("refusal");

        world.execute("update workshop set state = 'HELD', held_on = '2026-10-24', participants = 3 where slot = 1");
        assertThat(body("/start", world.coordinator())).as("within 31 days").contains(missing);
        world.execute("update workshop set held_on = '2026-10-25' where slot = 1");
        assertThat(body("/start", world.coordinator())).as("within 30 days").doesNotContain(missing);
        world.execute("update workshop set held_on = '2026-10-01' where slot = 1");
        assertThat(body(first + "/experts", world.coordinator())).contains("matkalaskua odotetaan");

        assertThat(settle(travel, "RECEIVED")).hasRedirectedUrl(first + "/experts");
        assertThat(body("/start", world.coordinator())).doesNotContain(missing);
        assertThat(body(first + "/experts", world.coordinator())).contains("matkalasku saapunut", "24.11.2026");

        assertThat(mvc.delete().uri(travel).with(world.coordinator())).hasRedirectedUrl(first + "/experts");
        assertThat(body("/start", world.coordinator())).contains(missing);

        settle(travel, "NONE");
        assertThat(body("/start", world.coordinator())).doesNotContain(missing);
        assertThat(body(first + "/history", world.coordinator())).contains("ei matkakuluja");
        assertThat(settle(second + travel.substring(first.length()), "NONE"))
                .as("of another workshop")
                .flash()
                .containsKey("refusal");
    }

    @Test
    void waitsForNoTravelClaimOfARemoteWorkshop() throws SQLException {
        add(first, expert("Elli"), "3");
        world.execute(
                "update workshop set state = 'HELD', held_on = '2026-10-01', participants = 3, remote = true where slot = 1");

        assertThat(body("/start", world.coordinator())).doesNotContain("matkalasku puuttuu");
    }

    private MvcTestResult settle(String travel, String claim) {
        return mvc.post()
                .uri(travel)
                .with(world.coordinator())
                .param("claim", claim)
                .exchange();
    }

    private MvcTestResult add(String workshop, String person, String hours) {
        return mvc.post()
                .uri(workshop + "/experts")
                .with(world.coordinator())
                .param("formKey", UUID.randomUUID().toString())
                .param("person", person)
                .param("hours", hours)
                .exchange();
    }

    private String expert(String firstName) {
        return world.ask("select id from person where first_name = '" + firstName + "'");
    }

    private String workshop(int slot, String topic, String times) throws SQLException {
        world.execute(
                "insert into workshop (membership_id, municipality_id, slot, state, topic, planned_on, starts_at, ends_at)"
                        + " values (" + membership.getId() + ", "
                        + membership.getMunicipality().getId() + ", " + slot
                        + ", 'PLANNED', '" + topic + "', '2026-12-03', " + times + ")");
        return "/workshops/" + world.ask("select max(id) from workshop");
    }

    private String body(String address, RequestPostProcessor who) {
        MvcTestResult result = mvc.get().uri(address).with(who).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
