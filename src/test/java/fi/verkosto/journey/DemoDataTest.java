package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.DemoTest;
import fi.verkosto.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What docs/demo.md says of the demonstration: which rows are real, assumed and invented. Decisions are in GoldenCasesTest. */
@DemoTest
class DemoDataTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    /** Number, first year, state, workshops of a membership, whether given by the year, tiers, tiers that are assumed. */
    @ParameterizedTest
    @CsvSource({
        "1, 2011, CLOSED, 0, f, 0, 0",
        "2, 2013, CLOSED, 3, t, 0, 0",
        "3, 2015, CLOSED, 0, f, 0, 0",
        "4, 2017, CLOSED, 3, t, 0, 0",
        "5, 2019, CLOSED, 5, f, 0, 0",
        "6, 2021, CLOSED, 5, f, 3, 0",
        "7, 2023, CLOSED, 5, f, 3, 0",
        "8, 2025, ACTIVE, 5, f, 3, 2",
        "9, 2027, OPEN, 5, f, 3, 3"
    })
    void theSeasonsAreAsFarAsTheSourcesTell(
            int number, int firstYear, String state, int quota, String perYear, int tiers, int assumed) {
        assertThat(world.ask("select concat_ws(' ', extract(year from starts_on), extract(year from ends_on), state,"
                        + " workshop_quota, quota_per_year, count(t.id), count(t.id) filter (where t.assumed))"
                        + " from season s left join fee_tier t on t.season_id = s.id where number = " + number
                        + " group by s.id"))
                .isEqualTo("%d %d %s %d %s %d %d", firstYear, firstYear + 1, state, quota, perYear, tiers, assumed);
    }

    @Test
    void noTierOfSeasonEightWithoutASourceIsTakenForAFact() {
        assertThat(
                        world.ask(
                                "select string_agg(a.min_population || ' ' || a.annual_fee || ' ' || a.assumed, ', '"
                                        + " order by a.min_population) from fee_tier a join season s on s.id = a.season_id where number = 8"))
                .isEqualTo("0 9000.00 false, 9000 12000.00 true, 45001 16000.00 true");
        assertThat(new Client(port).signedIn("tarkastaja").page("/seasons/8").text())
                .containsPattern("(?i)oletettu|oletus");
        assertThat(new Client(port).signedIn("tarkastaja").page("/seasons/9").text())
                .containsPattern("(?i)esimerkki");
    }

    /** The real memberships, by season: how many, and how many of them have not become members. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 0, 0", "3, 1, 0", "4, 29, 0", "5, 8, 0", "6, 1, 0", "7, 2, 1"})
    void theRealMembershipsAreThoseThatTheSourcesName(int season, int all, int declined) {
        assertThat(world.ask("select count(*) || ' ' || count(*) filter (where m.state = 'DECLINED') || ' '"
                        + " || count(*) filter (where invented) from membership m join season s on s.id = m.season_id"
                        + " where number = " + season))
                .isEqualTo(all + " " + declined + " 0");
    }

    /** A season without tiers has no fee of its own; the fee of its members is what their boards agreed to. */
    @Test
    void feesOfSeasonsWithoutTiersComeFromTheBoardsDecisions() {
        assertThat(world.ask(
                        "select string_agg(u.name_fi || ' ' || annual_fee || ' ' || override_reason, ', ' order by u.name_fi)"
                                + " from membership m join season s on s.id = m.season_id join municipality u on u.id = m.municipality_id"
                                + " where number < 6 and annual_fee is not null"))
                .isEqualTo("Kuopio 17000.00 hallituksen päätöksestä, Puumala 9000.00 hallituksen päätöksestä");
    }

    /** So that the screens look as in use: some twenty-five members beside the real one, and workshops in every state. */
    @Test
    void theInventedMembershipsOfSeasonEightShowEveryState() {
        assertThat(Integer.parseInt(world.ask("select count(*) from membership m join season s on s.id = m.season_id"
                        + " where number = 8 and invented")))
                .isBetween(25, 40);
        assertThat(world.ask("select string_agg(distinct w.state, ' ' order by w.state) from workshop w"
                        + " join membership m on m.id = w.membership_id where m.invented and w.invented"))
                .isEqualTo("CANCELLED CONFIRMED HELD IDEA PLANNED REPORTED");
        assertThat(Integer.parseInt(world.ask("select count(*) from decision d join season s on s.id = d.season_id"
                        + " where number = 8 and d.proceedings_note = 'Keksitty esimerkki.'")))
                .isGreaterThan(20);
    }

    /** The municipalities of the five documents and Puumala, each with its decision, and nothing else in the closed seasons. */
    @Test
    void theRealDecisionsAreThoseOfTheDocuments() {
        assertThat(
                        world.ask(
                                "select string_agg(u.name_fi || ' ' || s.number || ' ' || coalesce(section::text, '?') || ' ' || outcome,"
                                        + " ', ' order by u.name_fi, s.number) from decision d join season s on s.id = d.season_id"
                                        + " join municipality u on u.id = d.municipality_id where s.number < 8 or u.code = '781' and s.number = 8"))
                .isEqualTo(
                        "Kuhmo 6 27 JOIN, Kuhmo 7 320 JOIN, Kuopio 4 45 UNKNOWN, Kuopio 5 70 JOIN, Puumala 5 47 JOIN,"
                                + " Siikajoki 7 21 DECLINE, Sysmä 8 25 JOIN");
    }
}
