package fi.verkosto.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class RegisterTest {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/municipalities/(\\d{3})\">");
    private static final int MOST_STATEMENTS = 3;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void showsAHundredOf308InThreeStatementsAtMostHoweverManyMembershipsThereAre() throws SQLException {
        world.activeSeason();
        world.openSeason();
        RequestPostProcessor coordinator = world.coordinator();
        world.execute(
                "insert into membership (municipality_id, season_id, state, state_since, joined_on, workshop_quota) "
                        + "select u.id, s.id, 'JOINED', '2025-01-01', '2025-01-01', 5 from municipality u, season s");
        world.statements().clear();

        String page = page("/municipalities", coordinator);

        assertThat(world.statements().seen()).hasSizeBetween(1, MOST_STATEMENTS);
        assertThat(codes(page)).hasSize(100);
        assertThat(page).contains("308 kuntaa", "page=2", "<td>8, 9</td>");
    }

    @Test
    void pagesToTheEnd() {
        world.openSeason();

        assertThat(codes(page("/municipalities?page=4"))).hasSize(8);
        assertThat(page("/municipalities?page=5")).contains("Tätä sivua ei ole");
    }

    @Test
    void findsAMergedMunicipalityByItsOldNameAndCode() {
        assertThat(codes(page("/municipalities?q=pertunmaa"))).containsExactly("507");
        assertThat(codes(page("/municipalities?q=588"))).containsExactly("507");
    }

    @Test
    void findsWithoutAccentsZerosAndByTheSwedishName() {
        assertThat(codes(page("/municipalities?q=hameenlinna"))).containsExactly("109");
        assertThat(codes(page("/municipalities?q=5"))).containsExactly("005");
        assertThat(codes(page("/municipalities?q=TAVASTEHUS"))).containsExactly("109");
    }

    @Test
    void takesWhatIsTypedAsWordsOnly() {
        assertThat(codes(page("/municipalities?q=%25"))).isEmpty();
        assertThat(codes(page("/municipalities?q=' or 1=1 --"))).isEmpty();
        assertThat(codes(page("/municipalities?sort=code;drop&region=99&size=x&language=x&membership=x")))
                .isEmpty();
    }

    @Test
    void filtersBySizeLanguageAndRegion() {
        world.openSeason();

        assertThat(page("/municipalities?size=45001"))
                .contains(count("from population_figure where year = 2024 and population > 45000"));
        assertThat(page("/municipalities?language=BILINGUAL"))
                .contains(count("from municipality where language like 'BILINGUAL%'"));
        assertThat(page("/municipalities?region=18")).contains(count("from municipality where region_code = '18'"));
    }

    @Test
    void filtersByMembership() {
        world.member("290", world.season(7, 2023, season -> {
            season.open();
            season.activate();
        }));
        world.member("297", world.activeSeason());
        world.member("781", world.season(10, 2029, season -> {
            season.open();
            season.activate();
        }));

        assertThat(codes(page("/municipalities?membership=CURRENT"))).containsExactly("297");
        assertThat(codes(page("/municipalities?membership=EVER"))).containsExactly("290", "297", "781");
        assertThat(page("/municipalities?membership=NEVER")).contains("305 kuntaa");
    }

    @Test
    void sortsByEachColumnBothWays() {
        assertThat(codes(page("/municipalities?sort=-population")).get(0)).isEqualTo("091");
        assertThat(codes(page("/municipalities?sort=code")).get(0)).isEqualTo("005");
        assertThat(codes(page("/municipalities?sort=-name")).get(0))
                .isEqualTo(world.ask("select code from municipality order by name_fi desc limit 1"));
        assertThat(codes(page("/municipalities?sort=region")).get(0))
                .isEqualTo(world.ask("select m.code from municipality m join region r on r.code = m.region_code "
                        + "order by r.name_fi, m.name_fi limit 1"));
    }

    @Test
    void showsTierFeeAndStateOfEachMunicipality() {
        world.member("781", world.activeSeason());
        world.enrolled("290", world.openSeason());

        String page = page("/municipalities?q=sysmä");

        assertThat(page).contains("alle 9 000", "9 000,00 €", "<td>8</td>").containsPattern("state ok\">Jäsen<");
        assertThat(page("/municipalities?q=290")).containsPattern("state \">Mahdollinen<");
        assertThat(page("/municipalities?q=kuopio")).contains("yli 45 000", "16 000,00 €", "Ei jäsen");
    }

    @Test
    void remembersARefusalOfAPastSeason() {
        var season = world.activeSeason();
        var membership = world.enrolled("748", season);
        execute("update membership set state = 'DECLINED' where id = " + membership.getId());
        execute("update season set state = 'CLOSED'");

        assertThat(page("/municipalities?q=748")).containsPattern("state stop\">Ei liity \\(8\\)<");
    }

    @Test
    void takesAFilterAwayByItsChip() {
        world.openSeason();

        String page = page("/municipalities?q=a&language=SV");

        assertThat(page)
                .contains(
                        "class=\"chip\" href=\"/municipalities?language=SV",
                        "class=\"chip\" href=\"/municipalities?q=a");
    }

    @Test
    void letsOnlyStaffChooseForEnrolment() {
        world.openSeason();

        assertThat(page("/municipalities")).contains("Liitä valitut kauteen 9", "name=\"municipality\"");
        assertThat(page("/municipalities", world.auditor())).doesNotContain("Liitä valitut", "name=\"municipality\"");
        assertThat(mvc.get().uri("/municipalities").with(world.contact("781"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsOfAPageAfterTheLastOneAndLeavesAnOddOneAside() {
        assertThat(mvc.get().uri("/municipalities?page=999").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Tätä sivua ei ole", "Ensimmäiselle sivulle")
                .doesNotContain("0 kuntaa");
        assertThat(mvc.get().uri("/municipalities?page=abc").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("308 kuntaa");
    }

    private String count(String from) {
        return ">" + world.ask("select count(*) " + from) + " kuntaa<";
    }

    private String page(String address) {
        return page(address, world.coordinator());
    }

    private String page(String address, RequestPostProcessor who) {
        return Pages.text(mvc.get().uri(Pages.encoded(address)).with(who).exchange());
    }

    private void execute(String sql) {
        try {
            world.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> codes(String page) {
        List<String> codes = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            codes.add(row.group(1));
        }
        return codes;
    }
}
