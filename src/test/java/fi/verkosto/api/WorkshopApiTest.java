package fi.verkosto.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class WorkshopApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @BeforeEach
    void twoMembers() throws SQLException {
        Season season = world.activeSeason();
        Membership own = world.member("781", season);
        world.member("889", season);
        world.execute(
                "insert into workshop (membership_id, municipality_id, slot, second_slot, allocation, state, topic, held_on,"
                        + " participants, report, reported_on) select id, municipality_id, 2, 4, 2, 'REPORTED', 'Laaja paja', '2026-10-08', 12,"
                        + " 'R', '2026-10-20' from membership where id = " + own.getId()
                        + "; insert into workshop_kind (workshop_id, kind) select id, 'STUDY' from workshop"
                        + "; insert into workshop_audience (workshop_id, audience) select id, 'ELECTED' from workshop"
                        + "; insert into workshop (membership_id, municipality_id, state, topic) select id, municipality_id, 'IDEA', 'Idea'"
                        + " from membership where id = " + own.getId());
    }

    @Test
    void listsEverySlotWithItsWorkshop() {
        assertThat(mvc.get()
                        .uri("/api/v1/workshops?season=8&municipality=781")
                        .with(world.coordinator())
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.page.totalElements", total -> assertThat(total).isEqualTo(5))
                .hasPathSatisfying(
                        "$.content[0].state", state -> assertThat(state).isEqualTo("FREE"))
                .hasPathSatisfying(
                        "$.content[1].topic", topic -> assertThat(topic).isEqualTo("Laaja paja"))
                .hasPathSatisfying(
                        "$.content[1].kinds[0]", kind -> assertThat(kind).isEqualTo("STUDY"))
                .hasPathSatisfying(
                        "$.content[1].audiences[0]",
                        audience -> assertThat(audience).isEqualTo("ELECTED"))
                .hasPathSatisfying("$.content[1].date", date -> assertThat(date).isEqualTo("2026-10-08"))
                .hasPathSatisfying(
                        "$.content[1].reported",
                        reported -> assertThat(reported).isEqualTo(true))
                .hasPathSatisfying("$.content[3].slot", slot -> assertThat(slot).isEqualTo(4))
                .hasPathSatisfying(
                        "$.content[3].topic", topic -> assertThat(topic).isEqualTo("Laaja paja"));
    }

    @Test
    void tellsAContactPersonOfTheOwnMunicipalityAlone() {
        RequestPostProcessor other = world.contact("889");

        assertThat(mvc.get().uri("/api/v1/workshops?season=8").with(other).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"totalElements\":5")
                .doesNotContain("Laaja paja");
        assertThat(mvc.get()
                        .uri("/api/v1/workshops?municipality=781")
                        .with(other)
                        .exchange())
                .bodyText()
                .contains("\"totalElements\":0");
    }

    @Test
    void pagesAndRefusesOddPages() {
        assertThat(mvc.get()
                        .uri("/api/v1/workshops?size=3&page=1")
                        .with(world.coordinator())
                        .exchange())
                .bodyText()
                .contains("\"totalPages\":4", "\"number\":1");
        assertThat(mvc.get()
                        .uri("/api/v1/workshops?size=0")
                        .with(world.coordinator())
                        .exchange())
                .hasStatus(400);
    }
}
