package fi.verkosto.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.overview.WorkshopRows;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class StartTest {

    private static final int HANDFUL = 6;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private WorkshopRows workshops;

    @BeforeEach
    void workshops() {
        workshops = new WorkshopRows(world);
    }

    @Test
    void greetsWithTheDayAndTheSeasonsEnd() {
        world.activeSeason();

        assertThat(page(world.coordinator()))
                .contains("Päivää, Testi", "Tiistai 24.11.2026", "kausi 8 päättyy 37 päivän");
    }

    @Test
    void saysThatMailDoesNotLeave() throws SQLException {
        assertThat(page(world.coordinator())).contains("palvelinta ei ole määritetty", "Yhtään viestiä ei odota");
        world.execute(
                "insert into mail (kind, state, language, address, recipient, subject, body_text, body_html, secret,"
                        + " message_id, attempts, queued_at, next_try, ended_at) select 'TRIAL', state, 'fi', 'a@kunta.example',"
                        + " 'Maija Malli', 'Aihe', 'x', 'x', false, state, 5, now(), case state when 'WAITING' then now() end,"
                        + " case state when 'FAILED' then now() end from unnest(array['WAITING', 'FAILED']) state");

        assertThat(page(world.coordinator()))
                .contains("Yksi viesti odottaa", "/mail?state=WAITING")
                .contains("Yksi viesti ei ole lähtenyt", "/mail?state=FAILED");
        assertThat(page(world.auditor())).doesNotContain("Yksi viesti");
    }

    @Test
    void showsTheNumbersThatTheTablesHold() throws SQLException {
        Season running = world.activeSeason();
        Membership sysma = world.member("781", running);
        Membership kuopio = world.member("297", running);
        world.enrolled("290", running);
        workshops.reported(sysma, 1, "Yksi", TestClock.TODAY.minusDays(100));
        workshops.held(sysma, 2, "Kaksi", TestClock.TODAY.minusDays(5));
        workshops.planned(kuopio, 1, "Kolme", TestClock.TODAY.plusDays(5));
        Season recruiting = world.openSeason();
        world.member("781", recruiting);
        Membership declined = world.enrolled("748", recruiting);
        world.enrolled("297", recruiting);
        world.execute("update membership set state = 'DECLINED' where id = " + declined.getId());
        world.execute("insert into initiative (season_id, municipality_id, kind, title, text, proposed_at)"
                + " select season_id, municipality_id, 'INITIATIVE', 'Aloite ' || n, 'Teksti', now()"
                + " from membership, generate_series(1, 3) n where id = " + sysma.getId());
        world.execute("update initiative set state = 'WITHDRAWN' where title = 'Aloite 3'");
        world.statements().clear();
        RequestPostProcessor coordinator = world.coordinator();
        world.statements().clear();

        String page = page(coordinator);

        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(HANDFUL);
        assertThat(page)
                .contains(figure("/municipalities?membership=CURRENT", members()))
                .contains(figure(
                        "/workshops?season=8&amp;state=HELD&amp;state=SUBMITTED&amp;state=REPORTED", used() + " / 10"))
                .contains(figure("/workshops?season=8&amp;state=HELD", "1"))
                .contains(figure("/workshops?season=8&amp;state=FREE", "7"))
                .contains(figure("/initiatives?season=8&amp;state=PROPOSED", "2"))
                .contains(figure("/memberships?season=9", "2 / 3"));
        assertThat(page).contains("/memberships?season=9&amp;state=DECLINED", "1 · Ei liity", "1 · Mahdollinen");
    }

    @Test
    void countsMeetingsOfTheWeekAndMissingResultsAndOpensThem() throws SQLException {
        Season recruiting = world.openSeason();
        for (String meeting : List.of("075 2026-11-23", "434 2026-11-24", "889 2026-11-29", "178 2026-11-30")) {
            Membership asked = world.enrolled(meeting.substring(0, 3), recruiting);
            world.execute("insert into approach (membership_id, meeting_on) values (" + asked.getId() + ", '"
                    + meeting.substring(4) + "')");
        }

        assertThat(page(world.coordinator()))
                .contains(figure("/decisions/radar?season=9&amp;show=WEEK", "2"), "kokousta tällä viikolla")
                .contains(figure("/decisions/radar?season=9&amp;show=OVERDUE", "1"), "päätös myöhässä");
    }

    @Test
    void opensExactlyTheMembersThatItCounts() {
        Season running = world.activeSeason();
        world.member("781", running);
        world.enrolled("290", running);

        String members = Pages.text(mvc.get()
                .uri("/municipalities?membership=CURRENT")
                .with(world.coordinator())
                .exchange());

        assertThat(page(world.coordinator())).contains(figure("/municipalities?membership=CURRENT", members()));
        assertThat(members).contains("1 kunta<", "/municipalities/781").doesNotContain("/municipalities/290");
    }

    @Test
    void listsWhatWaitsWithTheActionThatMendsIt() throws SQLException {
        Season running = world.activeSeason();
        Membership sysma = world.member("781", running);
        Membership kuopio = world.member("297", running);
        workshops.held(sysma, 3, "Strategia", TestClock.TODAY.minusDays(43));
        workshops.planned(kuopio, 2, "Talous", TestClock.TODAY.minusDays(3));
        Season recruiting = world.openSeason();
        Membership kuhmo = world.enrolled("290", recruiting);
        world.execute("update membership set state = 'AWAITING_DECISION' where id = " + kuhmo.getId());
        String held = world.ask("select id from workshop where slot = 3");
        String passed = world.ask("select id from workshop where slot = 2");

        String page = page(world.coordinator());

        assertThat(page)
                .contains(
                        "Sysmä: paja 3 pidetty 12.10.2026, raportti puuttuu",
                        "43 päivää",
                        "/workshops/" + held + "/report")
                .contains("Kuopio: pajan 2 päivä 21.11.2026 on mennyt", "/workshops/" + passed + "/holding")
                .contains(
                        "Sysmä: suunnittelematta 4, kausi päättyy 31.12.2026",
                        "/workshops/new?membership=" + sysma.getId())
                .contains("Kuhmo odottaa päätöstä", "/decisions/new?membership=" + kuhmo.getId());
        assertThat(page.indexOf("Sysmä: suunnittelematta")).isLessThan(page.indexOf("Kuhmo odottaa"));
    }

    @Test
    void keepsTheRunningSeasonInSightWhenTheNextOneHasBeenStarted() throws SQLException {
        Season running = world.activeSeason();
        workshops.held(world.member("781", running), 1, "Strategia", TestClock.TODAY.minusDays(43));
        Season next = world.season(9, 2027, season -> {
            season.open();
            season.activate();
        });
        world.member("781", next);
        world.enrolled("290", next);

        String page = page(world.coordinator());

        assertThat(page)
                .contains("kausi 8 päättyy 37 päivän", figure("/municipalities?membership=CURRENT", "1"))
                .contains(
                        figure("/workshops?season=8&amp;state=HELD", "1"),
                        figure("/workshops?season=9&amp;state=FREE", "5"))
                .contains("Liitä kunta kauteen 9", figure("/memberships?season=9", "1 / 2"));
        assertThat(Pages.text(
                        mvc.get().uri("/workshops").with(world.coordinator()).exchange()))
                .contains("Kausi 8");
        assertThat(Pages.text(mvc.get()
                        .uri("/municipalities?membership=CURRENT")
                        .with(world.coordinator())
                        .exchange()))
                .contains("1 kunta<");
    }

    @Test
    void offersNoPlanningToAMemberWhoseMembershipHasEnded() throws SQLException {
        Membership sysma = world.member("781", world.activeSeason());
        world.execute("update membership set state = 'ENDED' where id = " + sysma.getId());

        assertThat(page(world.coordinator()))
                .doesNotContain("/workshops/new")
                .contains(figure("/workshops?season=8&amp;state=FREE", "0"));
    }

    @Test
    void worriesAboutUnusedWorkshopsOnlyInTheSeasonsLastMonths() {
        world.member("781", world.activeSeason());

        world.clock().moveTo(LocalDate.of(2026, 6, 30));
        assertThat(page(world.coordinator())).doesNotContain("suunnittelematta 5");
        world.clock().moveTo(LocalDate.of(2026, 7, 1));
        assertThat(page(world.coordinator())).contains("suunnittelematta 5");
    }

    @Test
    void showsTenAndLeadsToTheRest() {
        Season running = world.activeSeason();
        for (String code : new String[] {"005", "009", "010", "016", "018", "019", "020", "035", "043", "046", "047"}) {
            world.member(code, running);
        }

        assertThat(page(world.coordinator()).split("/workshops/new", -1)).hasSize(11);
        assertThat(page(world.coordinator())).contains("Kaikki 33");
        assertThat(Pages.text(mvc.get()
                                .uri("/start?all=true")
                                .with(world.coordinator())
                                .exchange())
                        .split("/workshops/new", -1))
                .hasSize(12);
    }

    @Test
    void givesAnAuditorTheRecordsWithoutTheActions() throws SQLException {
        Membership sysma = world.member("781", world.activeSeason());
        workshops.held(sysma, 1, "Strategia", TestClock.TODAY.minusDays(43));

        assertThat(page(world.auditor()))
                .contains("raportti puuttuu", "href=\"/workshops/1\"")
                .doesNotContain("/report\"", "/workshops/new");
    }

    @Test
    void namesTheNextWorkshop() throws SQLException {
        Membership sysma = world.member("781", world.activeSeason());
        workshops.planned(sysma, 5, "Strategian toimeenpano", LocalDate.of(2026, 12, 4));

        assertThat(page(world.coordinator()))
                .contains("Paja 5, Sysmä", "4.12.2026", "Suunniteltu · Strategian toimeenpano");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        assertThat(page(world.admin())).contains("Kautta ei ole vielä", "href=\"/seasons/new\"");
        assertThat(page(world.coordinator())).contains("Kautta ei ole vielä").doesNotContain("/seasons/new");
        world.season(9, 2027, season -> {});
        assertThat(page(world.admin())).contains("Mikään kausi ei ole avoinna", "href=\"/seasons\"");
    }

    @Test
    void leavesAnOddParameterAside() {
        assertThat(mvc.get().uri("/start?all=abc").with(world.coordinator())).hasStatusOk();
    }

    private String members() {
        return world.ask("select count(*) from membership m join season s on s.id = m.season_id "
                + "where s.state = 'ACTIVE' and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')");
    }

    private String used() {
        return world.ask("select count(*) from workshop where state in ('HELD', 'REPORTED')");
    }

    private static String figure(String address, String number) {
        return "<a href=\"" + address + "\"><strong>" + number + "</strong>";
    }

    private String page(RequestPostProcessor who) {
        return Pages.text(mvc.get().uri("/start").with(who).exchange());
    }
}
