package fi.verkosto.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.RadarView;
import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Hamina's result is missing, Loviisa meets this week, Juva later, Utajärvi's day is unknown, Viitasaari was never asked. */
@AppTest
class RadarControllerTest {

    private static final String RADAR = "/decisions/radar?season=9";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private final Map<String, Long> ids = new HashMap<>();

    @BeforeEach
    void recruit() throws SQLException {
        Season past = world.activeSeason();
        world.member("290", past);
        decline(world.enrolled("748", past), "Kunnalla on muita kehittämishankkeita");
        Season season = world.openSeason();
        world.admin();
        asked("075", season, "AWAITING_DECISION", "'2026-09-28', '2026-11-16'");
        asked("434", season, "AWAITING_DECISION", "'2026-09-29', '2026-11-26'");
        asked("178", season, "AWAITING_DECISION", "'2026-10-01', '2026-11-30'");
        asked("889", season, "OFFERED", "'2026-10-12', null");
        ids.put("931", world.enrolled("931", season).getId());
        decline(world.enrolled("407", season), "Kunta säästää");
        ids.put("297", world.member("297", season).getId());
        decide("297", "JOIN", "'2026-11-19', '2026-11-26', '2026-12-11'");
        decide("178", "POSTPONED", "null, null, null");
        world.execute(
                "insert into approach_contact (membership_id, happened_on, note, recorded_by, recorded_at) values ("
                        + ids.get("434") + ", '2026-11-10', 'Lähetetty ehdotusteksti', '1', now()), (" + ids.get("434")
                        + ", '2026-10-10', 'Soitettu ensimmäisen kerran', '1', now())");
    }

    @Test
    void putsWhatIsDueFirstWithTheActionThatMendsIt() {
        String page = page(RADAR, world.coordinator());

        assertThat(page)
                .containsSubsequence(
                        "Hamina", "ma 16.11.2026", "Tulos puuttuu", "/decisions/new?membership=" + ids.get("075"))
                .containsSubsequence("Hamina", "Loviisa", "to 26.11.2026", "Juva", "Utajärvi")
                .containsSubsequence("Juva", "Jätettiin pöydälle", "16.11.2026")
                .containsSubsequence("10.11.2026", "Lähetetty ehdotusteksti", "Testi admin@test.example")
                .contains("/memberships/" + ids.get("889") + "/radar/edit", "Kysy päivä")
                .doesNotContain("Soitettu ensimmäisen kerran", "??");
    }

    @Test
    void showsWhoWasNeverAskedWhoDeclinedAndWhatIsNotFinalYet() {
        assertThat(page(RADAR, world.coordinator()))
                .containsSubsequence("Ei ole kysytty", "Viitasaari", "Kirjaa kysytyksi")
                .containsSubsequence("Ei liity", "Kunta säästää")
                .containsSubsequence(
                        "Muutoksenhaku kesken", "Kuopio", "19.11.2026", "26.11.2026", "10.12.2026", "11.12.2026");
    }

    @Test
    void invitesThoseOfTheSeasonBeforeWithLastTimesReasonInSight() {
        assertThat(page(RADAR, world.coordinator()))
                .containsSubsequence("Kutsutaanko kauteen 9?", "value=\"290\"", "Kuhmo", "Liittynyt")
                .containsSubsequence("value=\"748\"", "Siikajoki", "Kunnalla on muita kehittämishankkeita")
                .contains("action=\"/memberships/new\"");
        assertThat(page("/memberships/new?season=9&municipality=290&municipality=748", world.coordinator()))
                .contains("Liitä 2 kuntaa kauteen 9");
    }

    @Test
    void opensExactlyTheRowsThatItCounts() {
        String page = page(RADAR, world.coordinator());
        Map<RadarView, Integer> counted = new EnumMap<>(RadarView.class);
        Matcher funnel = Pattern.compile("show=(\\w+)\"[^>]*><b>(\\d+)</b>").matcher(page);
        while (funnel.find()) {
            counted.put(RadarView.valueOf(funnel.group(1)), Integer.valueOf(funnel.group(2)));
        }
        Matcher chips = Pattern.compile("show=(\\w+)\"[^>]*>[^<]*\\((\\d+)\\)<").matcher(page);
        while (chips.find()) {
            counted.put(RadarView.valueOf(chips.group(1)), Integer.valueOf(chips.group(2)));
        }

        assertThat(counted)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        RadarView.OPEN, 5,
                        RadarView.WEEK, 1,
                        RadarView.OVERDUE, 1,
                        RadarView.NEVER, 1,
                        RadarView.DECLINED, 1,
                        RadarView.APPEAL, 1,
                        RadarView.LISTED, 7,
                        RadarView.OFFERED, 6,
                        RadarView.DECIDED, 2,
                        RadarView.JOINED, 1));
        counted.forEach((view, count) -> assertThat(rows(page(RADAR + "&show=" + view, world.coordinator())))
                .as(view.name())
                .isEqualTo(count));
    }

    @ParameterizedTest
    @EnumSource(RadarView.class)
    void saysSoWhenNobodyBelongsToASelection(RadarView view) throws SQLException {
        world.season(10, 2029, draft -> {});

        assertThat(page("/decisions/radar?season=10&show=" + view, world.coordinator()))
                .contains(
                        view == RadarView.DECLINED ? "Kukaan ei ole päättänyt jäädä pois" : "Tällaisia kuntia ei ole");
    }

    @Test
    void isReadByAuditorsAndClosedToContactPersons() {
        assertThat(page(RADAR, world.auditor()))
                .contains("Hamina", "Kutsutaanko kauteen 9?", "/memberships/" + ids.get("434") + "/radar\"")
                .doesNotContain("/decisions/new", "/radar/edit", "name=\"municipality\"");
        assertThat(mvc.get().uri(RADAR).with(world.contact("434"))).hasStatus(403);
    }

    @Test
    void meansTheSeasonThatRecruitsWhenNoneIsNamed() {
        for (String address : new String[] {"/decisions/radar", "/decisions/radar?season=x&show=NOTHING"}) {
            assertThat(page(address, world.coordinator())).contains("Kausi 9, 2027", "Hamina");
        }
        assertThat(page("/decisions/radar?season=8", world.coordinator()))
                .contains("Siikajoki")
                .doesNotContain("Kutsutaanko");
    }

    @Test
    void asksForASeasonWhenThereIsNone() {
        world.clear();

        assertThat(page("/decisions/radar", world.coordinator())).contains("Yhtään kautta ei ole");
    }

    @Test
    void explainsTheDaysOfAppealOnTheDecisionsPage() throws SQLException {
        String decision = world.ask("select id from decision where outcome = 'JOIN'");

        assertThat(page("/decisions/" + decision, world.coordinator()))
                .containsSubsequence(
                        "Muutoksenhaun päivät",
                        "26.11.2026 tiedoksisaanti",
                        "kuntalaki 140 §",
                        "10.12.2026 oikaisuvaatimuksen viimeinen päivä",
                        "14 päivää tiedoksisaannista",
                        "11.12.2026 lainvoimainen",
                        "Jos kukaan ei ole hakenut muutosta");

        world.execute("update decision set published_on = '2026-11-22', notified_on = '2026-11-22',"
                + " final_on = '2027-01-20' where id = " + decision);
        assertThat(page("/decisions/" + decision, world.contact("297")))
                .containsSubsequence(
                        "22.11.2026 tiedoksisaanti",
                        "on kirjattu",
                        "7.12.2026 oikaisuvaatimuksen viimeinen päivä",
                        "6.12.2026 ei ole arkipäivä",
                        "20.1.2027 lainvoimainen",
                        "menee lasketun edelle (8.12.2026)");
    }

    private void asked(String code, Season season, String state, String days) throws SQLException {
        long id = world.enrolled(code, season).getId();
        ids.put(code, id);
        world.execute("update membership set state = '" + state + "' where id = " + id
                + "; insert into approach (membership_id, asked_on, meeting_on, keeper_id) select " + id + ", a::date,"
                + " m::date, (select min(id) from account) from (values (" + days + ")) v (a, m)");
    }

    private void decline(Membership membership, String reason) throws SQLException {
        world.execute("update membership set state = 'DECLINED' where id = " + membership.getId()
                + "; insert into membership_transition (membership_id, from_state, to_state, happened_on, reason,"
                + " recorded_by, recorded_at) values (" + membership.getId()
                + ", 'OFFERED', 'DECLINED', '2026-11-09', '"
                + reason + "', '1', now())");
    }

    private void decide(String code, String outcome, String days) throws SQLException {
        world.execute("insert into municipal_case (municipality_id) select id from municipality where code = '" + code
                + "'; insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section,"
                + " outcome, published_on, notified_on, final_on) select c.id, c.municipality_id, s.id, 'BOARD',"
                + " 'Kaupunginhallitus', '2026-11-16', 12, '" + outcome + "', p::date, n::date, f::date"
                + " from municipal_case c join municipality u on u.id = c.municipality_id, season s, (values (" + days
                + ")) v (p, n, f) where u.code = '" + code + "' and s.number = 9");
    }

    private String page(String address, RequestPostProcessor who) {
        var answer = mvc.get().uri(address).with(who).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int rows(String page) {
        int found = 0;
        Matcher row = Pattern.compile("<th scope=\"row\"|<a class=\"what\"").matcher(page);
        while (row.find()) {
            found++;
        }
        return found;
    }
}
