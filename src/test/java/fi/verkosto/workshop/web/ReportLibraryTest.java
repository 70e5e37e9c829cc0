package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class ReportLibraryTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private RequestPostProcessor contact;

    @BeforeEach
    void reports() throws SQLException {
        Season season = world.activeSeason();
        report(world.member("781", season), 1, "Oma sisäinen", true, "2026-10-10");
        Membership other = world.member("889", season);
        report(other, 1, "Strategian toimeenpano", false, "2026-10-10");
        report(other, 2, "Naapurin sisäinen", true, "2026-10-10");
        report(other, 3, "Odottaa hyväksyntää", false, null);
        world.execute(
                "update workshop set theme_id = (select min(id) from season_theme) where slot = 1;"
                        + " insert into workshop_kind (workshop_id, kind) select id, 'STUDY' from workshop where topic like 'Strat%'");
        contact = world.contact("781");
    }

    @Test
    void showsAContactPersonTheApprovedReportsOfOthersButNoInternalOnes() {
        assertThat(body("/workshops/reports", contact))
                .contains("Oma sisäinen", "Strategian toimeenpano", "Utajärvi")
                .doesNotContain("Naapurin sisäinen", "Odottaa hyväksyntää");
        assertThat(body("/workshops/reports", world.coordinator())).contains("Naapurin sisäinen");

        long shown = id("Strategian toimeenpano");
        assertThat(body("/workshops/reports/" + shown, contact))
                .contains("Raportin teksti", "Selvitys")
                .doesNotContain("Valmistelun muistiinpanot", "href=\"/workshops/" + shown + "\"", "/memberships/");
        for (String hidden : new String[] {"Naapurin sisäinen", "Odottaa hyväksyntää"}) {
            assertThat(mvc.get()
                            .uri("/workshops/reports/" + id(hidden))
                            .with(contact)
                            .exchange())
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/workshops/" + shown).with(contact).exchange())
                .hasStatus(404);
    }

    @Test
    void findsReportsByThemeKindSizeSeasonAndWord() {
        assertThat(found("kind=STUDY")).containsExactly("Strategian toimeenpano");
        assertThat(found("kind=SEMINAR")).isEmpty();
        assertThat(found("theme=Kest%C3%A4v%C3%A4 johtaminen")).hasSize(2);
        assertThat(found("q=STRATEGIAN")).containsExactly("Strategian toimeenpano");
        assertThat(found("q=painopiste")).hasSize(2);
        assertThat(found("season=8")).hasSize(2);
        assertThat(found("season=7")).isEmpty();
        assertThat(found("size=SMALL")).hasSize(2);
        assertThat(found("size=LARGE&q=x")).isEmpty();
    }

    @Test
    void asksTheDatabaseTwiceHoweverManyReportsThereAre() throws SQLException {
        world.execute(
                "insert into workshop (membership_id, municipality_id, state, topic, allocation, order_price, order_reason,"
                        + " held_on, participants, report, reported_on, approved_on) select m.id, m.municipality_id, 'REPORTED', 'Aihe ' || n,"
                        + " 0, 1, 'Syy', '2026-10-08', 3, 'R', '2026-10-09', '2026-10-10' from membership m, generate_series(1, 200) n");
        body("/workshops/reports", contact);
        world.statements().clear();

        assertThat(body("/workshops/reports", contact)).contains("page=2");
        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(2);
    }

    private List<String> found(String query) {
        String page = body("/workshops/reports?" + query, contact);
        return Stream.of("Oma sisäinen", "Strategian toimeenpano", "Naapurin sisäinen")
                .filter(page::contains)
                .toList();
    }

    private String body(String address, RequestPostProcessor who) {
        MvcTestResult result =
                mvc.get().uri(URI.create(address.replace(" ", "%20"))).with(who).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long id(String topic) {
        return Long.parseLong(world.ask("select id from workshop where topic = '" + topic + "'"));
    }

    private void report(Membership membership, int slot, String topic, boolean internal, @Nullable String approved)
            throws SQLException {
        world.execute(
                "insert into workshop (membership_id, municipality_id, slot, state, topic, preparation, held_on, participants,"
                        + " report, results, reported_on, approved_on, internal) values (" + membership.getId() + ", "
                        + membership.getMunicipality().getId() + ", " + slot + ", 'REPORTED', '" + topic
                        + "', 'Valmistelun muistiinpanot', '2026-10-08', 3, 'Raportin teksti', 'Kolme painopistettä', '2026-10-09', "
                        + (approved == null ? "null" : "'" + approved + "'") + ", " + internal + ")");
    }
}
