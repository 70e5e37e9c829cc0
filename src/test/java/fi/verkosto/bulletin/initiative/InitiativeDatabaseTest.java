package fi.verkosto.bulletin.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.Season;
import fi.verkosto.shared.ViolatedConstraint;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database refuses by itself. */
@AppTest
class InitiativeDatabaseTest {

    private static final String ANSWERED = "update initiative set state = 'ANSWERED', answer = 'Sopii', ";
    private static final String MEETING =
            "meets_on = '2026-12-04', starts_at = '09:00', place = 'Kuntatalo', contact = 'Elli'";

    @Autowired
    TestWorld world;

    @BeforeEach
    void aProposalOfAMember() throws SQLException {
        Season season = world.activeSeason();
        world.member("781", season);
        world.member("297", season);
        world.enrolled("290", season);
        world.openSeason();
        world.execute(initiative("781", "PEER_DISCUSSION"));
    }

    @Test
    void theProposerJoinsByItself() {
        assertThat(
                        world.ask(
                                "select string_agg(code, ',') from initiative_joining join municipality u on u.id = municipality_id"))
                .isEqualTo("781");
    }

    @Test
    void refusesWhatNoRuleAllows() throws SQLException {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put(initiative("290", "INITIATIVE"), "initiative_needs_member");
        refused.put(initiative("091", "INITIATIVE"), "initiative_needs_member");
        refused.put(joining("290"), "initiative_needs_member");
        refused.put(joining("781"), "initiative_joining_once");
        refused.put("delete from initiative_joining", "initiative_proposer_stays");
        refused.put("update initiative set state = 'HELD'", "initiative_is_final");
        refused.put("update initiative set state = 'DECLINED'", "initiative_reason_of_state");
        refused.put("update initiative set decline_reason = 'Syy'", "initiative_reason_of_state");
        refused.put("update initiative set outcome = 'Hyvä'", "initiative_outcome_of_state");
        refused.put("update initiative set " + MEETING, "initiative_meeting_of_discussion");
        refused.put("update initiative set state = 'ANSWERED', answer = 'Sopii'", "initiative_meeting_whole");
        refused.put(ANSWERED + MEETING + ", ends_at = '08:00'", "initiative_times_ordered");
        refused.put(ANSWERED + MEETING + ", link = 'javascript:alert(1)'", "initiative_link_form");
        refused.put(ANSWERED + MEETING.replace("2026", "2027"), "initiative_within_season");
        refused.put(
                "update initiative set theme_id = (select t.id from season_theme t join season s on s.id = t.season_id"
                        + " where number = 9)",
                "initiative_theme_in_season");
        refused.put(
                "update initiative set municipality_id = (select id from municipality where code = '297')",
                "initiative_is_final");
        refused.forEach(
                (sql, constraint) -> assertThat(constraintOf(sql)).as(sql).isEqualTo(constraint));

        world.execute(ANSWERED + MEETING);
        world.execute(joining("297"));
        assertThat(constraintOf("update initiative set title = 'Toinen'")).isEqualTo("initiative_is_answered");
        assertThat(constraintOf("update initiative set state = 'WITHDRAWN', answer = null"))
                .isEqualTo("initiative_is_final");
        world.execute("update initiative set state = 'HELD'");
        assertThat(constraintOf("update initiative set outcome = 'Toisin'")).isEqualTo("initiative_is_final");
        assertThat(constraintOf("delete from initiative_joining where municipality_id ="
                        + " (select id from municipality where code = '297')"))
                .isEqualTo("initiative_joining_closed");
    }

    /** Whoever proposes or joins at the moment at which the membership is withdrawn waits, and is refused. */
    @Test
    void waitsForAMembershipThatIsBeingWithdrawn() throws Exception {
        ExecutorService people = Executors.newSingleThreadExecutor();
        for (String sql : List.of(initiative("297", "INITIATIVE"), joining("297"))) {
            try (Connection other = world.database().connectAsOwner();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("select set_config('verkosto.actor', 'system:test', true)");
                statement.execute("update membership set state = 'WITHDRAWN' where municipality_id ="
                        + " (select id from municipality where code = '297')");
                Future<String> answer = people.submit(() -> constraintOf(sql));
                while (!answer.isDone() && !isSomebodyWaiting(statement)) {
                    Thread.onSpinWait();
                }
                other.commit();

                assertThat(answer.get()).as(sql).isEqualTo("initiative_needs_member");
            }
            world.execute("update membership set state = 'JOINED' where state = 'WITHDRAWN'");
        }
        people.shutdown();
    }

    private static boolean isSomebodyWaiting(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            return waiting.next() && waiting.getBoolean(1);
        }
    }

    @Test
    void nothingOfAClosedSeasonChanges() throws SQLException {
        world.execute("update season set state = 'CLOSED' where number = 8");

        for (String sql : new String[] {
            "update initiative set title = 'Toinen'",
            initiative("781", "INITIATIVE"),
            joining("297"),
            "update initiative_joining set note = 'Viesti'"
        }) {
            assertThat(constraintOf(sql)).as(sql).isEqualTo("season_closed");
        }
    }

    private String constraintOf(String sql) {
        try {
            world.execute(sql);
            return "none";
        } catch (SQLException refused) {
            return ViolatedConstraint.nameIn(refused).orElse(refused.getMessage());
        }
    }

    private static String initiative(String code, String kind) {
        return "insert into initiative (season_id, municipality_id, kind, title, text, proposed_at) select s.id, u.id, '"
                + kind + "', 'Otsikko', 'Teksti', now() from season s, municipality u where s.number = 8 and u.code = '"
                + code + "'";
    }

    private static String joining(String code) {
        return "insert into initiative_joining (initiative_id, season_id, municipality_id, joined_at)"
                + " select i.id, i.season_id, u.id, now() from initiative i, municipality u where u.code = '" + code
                + "'";
    }
}
