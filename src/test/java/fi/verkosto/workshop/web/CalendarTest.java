package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class CalendarTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private RequestPostProcessor contact;

    @BeforeEach
    void workshops() throws SQLException {
        Season season = world.activeSeason();
        workshop(world.member("781", season), "Oma paja", "CONFIRMED", "'2026-12-03', '09:00', '15:00'");
        workshop(world.member("889", season), "Naapurin paja", "PLANNED", "'2026-12-08', null, null");
        contact = world.contact("781");
    }

    @Test
    void showsAContactPersonTheOwnWorkshopsByMonthAndAsAList() {
        assertThat(body("/workshops/calendar", contact))
                .contains("Oma paja", "3.12.2026")
                .doesNotContain("Naapurin");
        assertThat(body("/workshops/calendar?season=8&month=2026-12", contact))
                .contains("joulukuu 2026", "Oma paja")
                .doesNotContain("Naapurin", "month=2027-01");
        assertThat(body("/workshops/calendar?season=8&month=2026-10", contact)).doesNotContain("Oma paja");
        assertThat(body("/workshops/calendar", world.coordinator())).contains("Oma paja", "Naapurin paja");
        assertThat(body("/workshops/calendar?month=nonsense", world.coordinator()))
                .contains("Oma paja");
    }

    @Test
    void writesTheSameEntryEachTimeWithANumberThatGrows() throws SQLException {
        String address = "/workshops/" + id("Oma paja") + "/ics";

        String first = body(address, contact);
        assertThat(first)
                .contains(
                        "METHOD:PUBLISH",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Helsinki",
                        "DTSTART;TZID=Europe/Helsinki:20261203T090000",
                        "DTEND;TZID=Europe/Helsinki:20261203T150000",
                        "STATUS:CONFIRMED",
                        "SEQUENCE:0",
                        "SUMMARY:Oma paja")
                .contains("UID:workshop-" + id("Oma paja") + "@");
        world.execute(
                "update workshop set state = 'CANCELLED', cancel_reason = 'Syy', version = 1 where topic = 'Oma paja'");
        assertThat(body(address, contact)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", uid(first));
        assertThat(mvc.get()
                        .uri("/workshops/" + id("Naapurin paja") + "/ics")
                        .with(contact)
                        .exchange())
                .hasStatus(404);
        assertThat(body("/workshops/" + id("Naapurin paja") + "/ics", world.coordinator()))
                .contains("DTSTART;VALUE=DATE:20261208", "STATUS:TENTATIVE");
    }

    @Test
    void feedsTheOwnerOfTheSecretAddressAndNobodyElse() throws SQLException {
        String address = followed();

        assertThat(feed(address)).contains("Oma paja").doesNotContain("Naapurin");
        assertThat(world.ask("select count(*) from calendar_feed where token_hash like '%"
                        + address.replaceAll(".*=", "") + "%'"))
                .isEqualTo("0");
        String renewed = followed();
        assertThat(mvc.get().uri(address).exchange()).hasStatus(404);
        assertThat(feed(renewed)).contains("Oma paja");

        world.execute("update account set disabled = true");
        assertThat(mvc.get().uri(renewed).exchange()).hasStatus(404);
        world.execute("update account set disabled = false");
        assertThat(mvc.delete().uri("/workshops/calendar/feed").with(contact).exchange())
                .hasRedirectedUrl("/workshops/calendar");
        assertThat(mvc.get().uri(renewed).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/calendar/workshops.ics").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/calendar/workshops.ics?token=").exchange()).hasStatus(404);
    }

    private String followed() {
        MvcTestResult made = mvc.post()
                .uri("/workshops/calendar/feed")
                .with(contact)
                .param("formKey", UUID.randomUUID().toString())
                .exchange();
        assertThat(made).hasRedirectedUrl("/workshops/calendar");
        String whole = String.valueOf(made.getMvcResult().getFlashMap().get("feed"));
        return whole.substring(whole.indexOf("/calendar/"));
    }

    private String feed(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        return text(result);
    }

    private static String uid(String entry) {
        Matcher uid = Pattern.compile("UID:\\S+").matcher(entry);
        assertThat(uid.find()).isTrue();
        return Objects.requireNonNull(uid.group());
    }

    private String body(String address, RequestPostProcessor who) {
        MvcTestResult result = mvc.get().uri(address).with(who).exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String id(String topic) {
        return world.ask("select id from workshop where topic = '" + topic + "'");
    }

    private void workshop(Membership membership, String topic, String state, String when) throws SQLException {
        world.execute(
                "insert into workshop (membership_id, municipality_id, slot, state, topic, planned_on, starts_at, ends_at)"
                        + " values (" + membership.getId() + ", "
                        + membership.getMunicipality().getId() + ", 1, '" + state + "', '"
                        + topic + "', " + when + ")");
    }
}
