package fi.verkosto.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.verkosto.shared.ViolatedConstraint;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database refuses by itself, to whoever asks: here its owner, by plain SQL. */
@AppTest
class SeasonDatabaseTest {

    private static final String SEASON = "insert into season (number, starts_on, ends_on, state, workshop_quota, "
            + "population_date) values (%d, '%s-01-01', '%s-12-31', '%s', 5, '2024-12-31')";
    private static final String TIERS = "insert into fee_tier (season_id, min_population, "
            + "max_population, annual_fee) select id, t.low, t.high, 9000 from season, (values %s) t (low, high)";

    private static final int TABLES = 200;

    @Autowired
    TestWorld world;

    @Autowired
    SeasonService seasons;

    @Test
    void acceptsTiersThatCoverEveryPopulation() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "DRAFT"));

        assertThatNoException()
                .isThrownBy(() -> world.execute(TIERS.formatted("(0, 8999), (9000, 45000), (45001, null::int)")));
    }

    @Test
    void refusesTiersWithAGap() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "DRAFT"));

        assertThat(constraintOf(TIERS.formatted("(0, 8999), (9001, null::int)")))
                .isEqualTo("fee_tier_no_gap");
    }

    @Test
    void refusesTiersThatOverlap() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "DRAFT"));

        assertThat(constraintOf("begin; set constraints fee_tier_no_overlap immediate; "
                        + TIERS.formatted("(0, 9000), (9000, null::int)")))
                .isEqualTo("fee_tier_no_overlap");
    }

    @Test
    void refusesTiersWithoutAZero() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "DRAFT"));

        assertThat(constraintOf(TIERS.formatted("(1, 8999), (9000, null::int)")))
                .isEqualTo("fee_tier_no_gap");
    }

    @Test
    void refusesTiersWithoutAnOpenEnd() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "DRAFT"));

        assertThat(constraintOf(TIERS.formatted("(0, 8999), (9000, 45000)"))).isEqualTo("fee_tier_open_end");
    }

    @Test
    void refusesToRemoveOrMoveOneTierOnly() {
        world.openSeason();

        assertThat(constraintOf("delete from fee_tier where min_population = 9000"))
                .isEqualTo("fee_tier_no_gap");
        assertThat(constraintOf("update fee_tier set min_population = 9001 where min_population = 9000"))
                .isEqualTo("fee_tier_no_gap");
    }

    @Test
    void refusesASecondSeasonOfTheSameNumberYearsOrRecruiting() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "OPEN"));

        assertThat(constraintOf(SEASON.formatted(9, "2031", "2032", "DRAFT"))).isEqualTo("season_number_taken");
        assertThat(constraintOf(SEASON.formatted(10, "2028", "2029", "DRAFT"))).isEqualTo("season_no_overlap");
        assertThat(constraintOf(SEASON.formatted(10, "2029", "2030", "OPEN"))).isEqualTo("season_one_open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update season set lead_theme = 'toinen'",
                "update season set workshop_quota = 6, state = 'ACTIVE'",
                "update season set state = 'ACTIVE'",
                "update season set state = 'DRAFT'",
                "delete from season",
                "update fee_tier set annual_fee = annual_fee + 1",
                "delete from fee_tier",
                "insert into fee_tier (season_id, min_population, annual_fee) select id, 90000, 1 from season",
                "update season_theme set title = 'toinen'",
                "delete from season_theme",
                "insert into season_theme (season_id, purpose, ordinal, title) select id, 'WORKSHOP', 1, 'x' from season",
                "update offering_item set quantity = 5",
                "delete from offering_item",
                "insert into offering_item (season_id, ordinal, title) select id, 9, 'x' from season",
                "insert into season_translation (season_id, finnish, swedish) select id, 'x', 'y' from season",
                "insert into season_link (season_id, ordinal, title, address) select id, 0, 'x', 'https://x.example' from season",
                "insert into season_contact (season_id, ordinal, name, organisation) select id, 0, 'x', 'FCG' from season"
            })
    void refusesEveryChangeOfAClosedSeason(String change) {
        closedSeason();

        assertThat(constraintOf(change)).isEqualTo("season_closed");
    }

    @Test
    void reopensAClosedSeasonWithAReasonOnly() throws SQLException {
        closedSeason();
        String reason = "select set_config('verkosto.reopening', '%s', false); ";

        assertThat(constraintOf(reason.formatted("") + "update season set state = 'ACTIVE'"))
                .isEqualTo("season_closed");
        assertThat(constraintOf(reason.formatted("virhe") + "update season set state = 'OPEN'"))
                .isEqualTo("season_closed");
        assertThat(constraintOf(reason.formatted("virhe") + "update season set state = 'ACTIVE', lead_theme = 'x'"))
                .isEqualTo("season_closed");
        world.execute(reason.formatted("virhe") + "update season set state = 'ACTIVE'");
        assertThat(world.ask("select state from season")).isEqualTo("ACTIVE");
    }

    /** The database judges tables as the form does, whatever order their rows come in. */
    @Test
    void acceptsExactlyTheTablesThatTheFormAccepts() throws SQLException {
        world.execute(SEASON.formatted(9, "2027", "2028", "DRAFT"));
        RandomTiers tables = new RandomTiers(20261130);
        int accepted = 0;
        for (int table = 0; table < TABLES; table++) {
            List<FeeTier> tiers = tables.next();
            boolean whole = RandomTiers.isWhole(tiers);
            accepted += whole ? 1 : 0;

            Throwable refusal = catchThrowable(() -> world.execute(
                    "begin; " + TIERS.formatted(rows(tiers)) + "; set constraints all immediate; rollback"));

            if (whole) {
                assertThat(refusal).as("%s", tiers).isNull();
            } else {
                assertThat(refusal).as("%s", tiers).isNotNull();
                assertThat(ViolatedConstraint.nameIn(refusal))
                        .hasValueSatisfying(name -> assertThat(name).startsWith("fee_tier_"));
            }
        }

        System.out.printf("Tier tables in the database: %d tried, %d accepted, seed 20261130%n", TABLES, accepted);
        assertThat(accepted).isBetween(TABLES / 5, TABLES * 4 / 5);
    }

    private static String rows(List<FeeTier> tiers) {
        return tiers.stream()
                .map(tier -> "(" + tier.minPopulation() + ", " + tier.maxPopulation() + "::int)")
                .collect(Collectors.joining(", "));
    }

    private void closedSeason() {
        world.activeSeason();
        world.inTransaction(() -> seasons.close(8));
    }

    private String constraintOf(String sql) {
        Throwable refusal = catchThrowable(() -> world.execute(sql));
        assertThat(refusal).as(sql).isNotNull();
        return ViolatedConstraint.nameIn(refusal).orElse(refusal.getMessage());
    }
}
