package fi.verkosto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonIsClosed;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ApproachServiceTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 26);

    @Autowired
    ApproachService approaches;

    @Autowired
    MembershipRegister register;

    @Autowired
    TestWorld world;

    private Season season;
    private Membership membership;

    @BeforeEach
    void enrol() {
        season = world.openSeason();
        membership = world.enrolled("434", season);
    }

    @Test
    void writesDownHowThingsStandAndThenHowTheyHaveChanged() {
        long keeper = world.signedIn(Role.COORDINATOR).id();

        describe(Approach.UNWRITTEN, new ApproachDetails(ASKED, null, null, null));
        describe(0, new ApproachDetails(ASKED, MEETING, "Stadsstyrelsen", keeper));

        Approach approach = approaches.find(membership).orElseThrow();
        assertThat(approach.getAskedOn()).isEqualTo(ASKED);
        assertThat(approach.getMeetingOn()).isEqualTo(MEETING);
        assertThat(approach.getBodyName()).isEqualTo("Stadsstyrelsen");
        assertThat(approach.isKeptBy(keeper)).isTrue();
        assertThat(approach.getVersion()).isEqualTo(1);
        assertThat(world.ask("select count(*) from change where subject = 'approach' and subject_id = "
                        + membership.getId()))
                .isEqualTo("2");
        assertThat(world.ask("select version from membership")).isEqualTo("0");
    }

    @Test
    void refusesAStaleEdit() {
        describe(Approach.UNWRITTEN, new ApproachDetails(ASKED, null, null, null));

        assertThatThrownBy(() -> describe(Approach.UNWRITTEN, new ApproachDetails(null, MEETING, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> describe(7, new ApproachDetails(null, MEETING, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThatThrownBy(() -> describe(-1, new ApproachDetails(TestClock.TODAY.plusDays(1), null, null, null)))
                .isInstanceOf(AskedInFuture.class);
        assertThatThrownBy(() -> new ApproachDetails(LocalDate.of(1999, 12, 31), null, null, null))
                .isInstanceOf(DayImplausible.class);
        assertThatThrownBy(() -> new ApproachDetails(null, LocalDate.of(2100, 1, 1), null, null))
                .isInstanceOf(MeetingImplausible.class);
        assertThatThrownBy(() -> contacted(TestClock.TODAY.plusDays(1), "Soitettu"))
                .isInstanceOf(ContactInFuture.class);
    }

    @Test
    void isLookedAfterByStaffInServiceOnly() throws SQLException {
        long contact = world.signedIn(Role.CONTACT, "434").id();
        long coordinator = world.signedIn(Role.COORDINATOR).id();
        long auditor = world.signedIn(Role.AUDITOR).id();

        for (long nobody : new long[] {contact, auditor, 999_999}) {
            assertThatThrownBy(() -> describe(-1, new ApproachDetails(null, null, null, nobody)))
                    .isInstanceOf(KeeperNotOfStaff.class);
        }
        describe(-1, new ApproachDetails(null, null, null, coordinator));
        world.execute("update account set disabled = true where id = " + coordinator);

        describe(0, new ApproachDetails(ASKED, null, null, coordinator));
        describe(1, new ApproachDetails(ASKED, null, null, null));
        assertThatThrownBy(() -> describe(2, new ApproachDetails(ASKED, null, null, coordinator)))
                .isInstanceOf(KeeperNotOfStaff.class);
    }

    @Test
    void keepsEveryContactTheNewestFirst() {
        contacted(ASKED, "Tarjous lähetetty");
        contacted(MEETING.minusDays(10), "Soitettu");
        contacted(ASKED, "Lisätietoja pyydetty");

        assertThat(approaches.contacts(membership))
                .extracting(ContactLine::note)
                .containsExactly("Soitettu", "Lisätietoja pyydetty", "Tarjous lähetetty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update approach_contact set note = 'toinen'", "delete from approach_contact"})
    void neverChangesAContact(String sql) throws SQLException {
        contacted(ASKED, "Soitettu");

        assertThatThrownBy(() -> world.execute(sql))
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("VK002");
        try (Connection connection = world.database().connectAsProgram();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into approach (membership_id) select id from membership, generate_series(1, 2)",
                "insert into approach (membership_id, asked_on) select id, '1999-01-01' from membership",
                "insert into approach (membership_id, meeting_on) select id, '2100-01-01' from membership",
                "insert into approach (membership_id, body_name) select id, '' from membership",
                "insert into approach_contact (membership_id, happened_on, note, recorded_by, recorded_at)"
                        + " select id, '2026-11-01', '', '1', now() from membership",
                "update season set state = 'CLOSED'; insert into approach (membership_id) select id from membership",
                "update season set state = 'CLOSED'; insert into approach_contact (membership_id, happened_on, note,"
                        + " recorded_by, recorded_at) select id, '2026-11-01', 'x', '1', now() from membership"
            })
    void letsTheDatabaseJudgeLast(String sql) {
        assertThatThrownBy(() -> world.execute(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void changesNothingInAClosedSeason() throws SQLException {
        world.execute("update season set state = 'CLOSED'");

        assertThatThrownBy(() -> describe(-1, new ApproachDetails(ASKED, null, null, null)))
                .isInstanceOf(SeasonIsClosed.class);
        assertThatThrownBy(() -> contacted(ASKED, "Soitettu")).isInstanceOf(SeasonIsClosed.class);
    }

    @Test
    void reachesNoForeignMembership() {
        Scope foreign = new Scope(false, Set.of(1L));

        assertThatThrownBy(() -> approaches.contacted(membership.getId(), ASKED, "Soitettu", foreign))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void findsWhoIsToBeAskedAgain() throws SQLException {
        Season past = world.activeSeason();
        world.member("290", past);
        world.member("781", past);
        world.member("434", past);
        world.enrolled("297", past);
        Membership declined = world.enrolled("748", past);
        end(declined, "DECLINED", "Kunnalla on muita hankkeita");
        world.enrolled("781", season);

        assertThat(register.missing(9, false))
                .extracting(FormerRow::nameFi, FormerRow::state, FormerRow::reason)
                .containsExactly(
                        tuple("Kuhmo", MembershipState.JOINED, null),
                        tuple("Siikajoki", MembershipState.DECLINED, "Kunnalla on muita hankkeita"));
        assertThat(register.missing(8, false)).isEmpty();
    }

    private void end(Membership ended, String state, @Nullable String reason) throws SQLException {
        world.execute("update membership set state = '" + state + "' where id = " + ended.getId()
                + "; insert into membership_transition (membership_id, from_state, to_state, happened_on, reason,"
                + " recorded_by, recorded_at) values (" + ended.getId() + ", 'PROSPECT', '" + state
                + "', '2026-11-01', '" + reason + "', '1', now())");
    }

    private void describe(int version, ApproachDetails details) {
        world.asSystem(() -> {
            approaches.describe(membership.getId(), version, details, Scope.EVERYTHING);
            return true;
        });
    }

    private void contacted(LocalDate on, String note) {
        world.asSystem(() -> {
            approaches.contacted(membership.getId(), on, note, Scope.EVERYTHING);
            return true;
        });
    }
}
