package fi.verkosto.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class EnrolmentControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void letsMunicipalitiesBeChosenWithoutScripts() {
        world.openSeason();

        assertThat(mvc.get().uri("/memberships/new").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Kausi 9, 2027\u2060–\u20602028", "Kuhmo (290)", "Sysmä (781)")
                .doesNotContain("??");
        assertThat(mvc.get()
                        .uri("/memberships/new?season=9&choose=yes&municipality=290&q=sysma")
                        .with(world.coordinator()))
                .bodyText()
                .contains("checked value=\"290\"", "Sysmä (781)")
                .doesNotContain("Siikajoki (748)");
    }

    @Test
    void narrowsTheChoiceByInitialLetterAndKeepsWhatIsChosen() {
        world.openSeason();

        assertThat(mvc.get()
                        .uri("/memberships/new?season=9&municipality=290&letter=S")
                        .with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("checked value=\"290\"", "Kuhmo (290)", "Sysmä (781)", "value=\"S\" aria-pressed=\"true\"")
                .contains("value=\"Ä\"")
                .doesNotContain("Kuopio (297)", "Äänekoski");
    }

    @Test
    void namesMunicipalitiesInTheLanguageOfTheSentence() throws SQLException {
        Season season = world.openSeason();
        world.enrolled("049", season);
        world.coordinator();
        world.execute("update account set language = 'sv'");

        assertThat(mvc.get().uri("/memberships/new?season=9&municipality=049").with(world.coordinator()))
                .bodyText()
                .contains("Esbo finns redan")
                .doesNotContain("Espoo");
    }

    @Test
    void saysWhatToDoWhenNoSeasonTakesIn() {
        assertThat(mvc.get().uri("/memberships/new").with(world.coordinator()))
                .bodyText()
                .contains("Yksikään kausi ei ota vastaan kuntia");
    }

    @Test
    void showsTheFeesBeforeAnythingIsStored() {
        Season season = world.openSeason();
        world.enrolled("781", season);

        assertThat(mvc.get()
                        .uri("/memberships/new?season=9&municipality=290&municipality=297&municipality=781")
                        .with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Kuhmo", "Kuopio", "yli\u00a045\u00a0000", "25\u00a0000,00\u00a0€", "50\u00a0000,00\u00a0€")
                .contains("Liitä 2 kuntaa kauteen 9", "Jäävät pois", "Sysmä on jo kauden 9 luettelossa")
                .doesNotContain("value=\"781\"", "??");
        assertThat(world.ask("select count(*) from membership")).isEqualTo("1");
    }

    @Test
    void goesToTheMembershipAfterOneAndToTheListAfterSeveral() {
        world.openSeason();

        assertThat(enrol(world.coordinator(), key(), "290")).hasRedirectedUrl("/memberships/1");
        assertThat(enrol(world.coordinator(), key(), "748", "781")).hasRedirectedUrl("/memberships?season=9");
        assertThat(world.ask("select count(*) from membership where state = 'PROSPECT'"))
                .isEqualTo("3");
    }

    @Test
    void enrolsNoneWhenOneCannotBeAndShowsThePreviewAgain() {
        Season season = world.openSeason();
        world.enrolled("781", season);

        assertThat(enrol(world.coordinator(), key(), "290", "781"))
                .hasStatus(422)
                .bodyText()
                .contains("Tarkista nämä kohdat", "Sysmä on jo kauden 9 luettelossa", "Kuhmo");
        assertThat(world.ask("select count(*) from membership")).isEqualTo("1");
    }

    @Test
    void asksForMunicipalitiesWhenNoneIsGiven() {
        world.openSeason();

        assertThat(enrol(world.coordinator(), key())).hasStatus(422).bodyText().contains("Valitse ainakin yksi kunta");
    }

    @Test
    void enrolsOnceHoweverOftenAndHoweverParallelTheFormIsSent() throws Exception {
        world.openSeason();
        RequestPostProcessor coordinator = world.coordinator();
        String key = key();
        Callable<Integer> click = () ->
                enrol(coordinator, key, "290", "748").exchange().getResponse().getStatus();
        List<Integer> answers = new ArrayList<>();
        ExecutorService clicks = Executors.newFixedThreadPool(5);
        try {
            for (Future<Integer> answer : clicks.invokeAll(List.of(click, click, click, click, click))) {
                answers.add(answer.get());
            }
        } finally {
            clicks.shutdownNow();
        }

        assertThat(answers).containsOnly(302);
        assertThat(world.ask("select count(*) from membership")).isEqualTo("2");
        assertThat(world.ask("select count(*) from membership_transition")).isEqualTo("2");
    }

    @Test
    void refusesWhoIsNoStaff() {
        Membership membership = world.enrolled("781", world.openSeason());

        assertThat(enrol(world.auditor(), key(), "290")).hasStatus(403);
        assertThat(enrol(world.contact("781"), key(), "781")).hasStatus(403);
        assertThat(world.ask("select max(id) from membership")).isEqualTo(Long.toString(membership.getId()));
    }

    private MockMvcRequestBuilder enrol(RequestPostProcessor who, String key, String... codes) {
        MockMvcRequestBuilder post =
                mvc.post().uri("/memberships").with(who).param("formKey", key).param("season", "9");
        return codes.length == 0 ? post : post.param("municipality", codes);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
