package fi.verkosto.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.journal.Actor;
import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class WorkshopDatabaseTest {

    @Autowired
    TestWorld world;

    @Autowired
    WorkshopService workshops;

    @Test
    void givesTheLastSlotToOneOfTwo() throws Exception {
        race(2, 40);
    }

    @Test
    void givesTheLastSlotToOneOfFifty() throws Exception {
        race(50, 6);
    }

    /** Four slots are taken; all threads want the fifth at the same moment. */
    private void race(int threads, int rounds) throws Exception {
        Season season = world.activeSeason();
        Membership membership = world.member("781", season);
        for (int slot = 1; slot < 5; slot++) {
            plan(membership);
        }
        AtomicInteger won = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < rounds; round++) {
                List<Workshop> winners = runAtOnce(people, threads, membership, refused);
                won.addAndGet(winners.size());
                assertThat(winners).as("round %s", round).hasSize(1);
                assertThat(taken(membership)).isEqualTo("5");
                Workshop winner = winners.get(0);
                asSystem(() -> {
                    workshops.cancel(winner.getId(), winner.getVersion(), "Seuraava kierros", Scope.EVERYTHING);
                    return winner;
                });
            }
        } finally {
            people.shutdownNow();
        }
        System.out.printf(
                "Last slot: %d people at once, %d rounds: %d got it, %d were told that none is free%n",
                threads, rounds, won.get(), refused.get());
        assertThat(won.get()).isEqualTo(rounds);
        assertThat(refused.get()).isEqualTo(rounds * (threads - 1));
    }

    private List<Workshop> runAtOnce(ExecutorService people, int threads, Membership membership, AtomicInteger refused)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Workshop>> answers = new ArrayList<>();
        for (int person = 0; person < threads; person++) {
            answers.add(people.submit(() -> {
                start.await();
                return plan(membership);
            }));
        }
        start.countDown();
        List<Workshop> winners = new ArrayList<>();
        for (Future<Workshop> answer : answers) {
            try {
                winners.add(answer.get());
            } catch (ExecutionException failure) {
                assertThat(failure.getCause()).isInstanceOf(NoFreeSlot.class);
                refused.incrementAndGet();
            }
        }
        return winners;
    }

    @Test
    void keepsTheQuotaInTheDatabase() throws SQLException {
        Membership membership = world.member("781", world.activeSeason());
        insert(membership, 1);
        insert(membership, 5);

        assertRefused("workshop_beyond_quota", () -> insert(membership, 6));
        assertRefused("workshop_slot_positive", () -> insert(membership, 0));
        assertRefused("workshop_slot_taken", () -> insert(membership, 1));
        assertThat(taken(membership)).isEqualTo("2");
    }

    @Test
    void keepsTheSecondSlotTheAllocationAndTheYearInTheDatabase() throws SQLException {
        Membership membership = world.member("781", world.activeSeason());
        insert(membership, 2);
        world.execute("update workshop set allocation = 2, second_slot = 4");

        assertRefused("workshop_slot_taken", () -> insert(membership, 4));
        assertRefused("workshop_slots_as_allocated", () -> asProgram("update workshop set second_slot = null"));
        assertRefused("workshop_beyond_quota", () -> asProgram("update workshop set second_slot = 6"));
        assertRefused("workshop_order_whole", () -> asProgram("update workshop set allocation = 0"));
        world.execute("update season set workshop_quota = 3, quota_per_year = true;"
                + " update membership set workshop_quota = 6");
        assertRefused("workshop_beyond_year", () -> asProgram("update workshop set planned_on = '2025-06-01'"));
        asProgram("update workshop set second_slot = 3, planned_on = '2025-06-01'");
        // what stood in a slot of another year before the rule can still be worked on
        world.execute("alter table workshop disable trigger workshop_within_quota;"
                + " update workshop set planned_on = '2026-06-01';"
                + " alter table workshop enable trigger workshop_within_quota");
        asProgram("update workshop set topic = 'Toinen aihe'");
    }

    @Test
    void refusesAWorkshopOfAMunicipalityThatHasDeclined() throws SQLException {
        Membership membership = world.enrolled("748", world.activeSeason());
        insertTransition(membership);

        assertRefused("workshop_needs_member", () -> insert(membership, 1));
        assertThatExceptionOfType(NotYetMember.class).isThrownBy(() -> plan(membership));
        assertThat(taken(membership)).isEqualTo("0");
    }

    @Test
    void refusesAWorkshopOfAnotherMunicipalityThanTheMemberships() {
        Membership membership = world.member("781", world.activeSeason());

        assertRefused(
                "workshop_membership_of_municipality",
                () -> asProgram("insert into workshop (membership_id, municipality_id, slot, state, topic) select "
                        + membership.getId()
                        + ", id, 1, 'PLANNED', 'Aihe' from municipality where code = '297'"));
    }

    @Test
    void givesTheSlotBackWhenAWorkshopIsCancelled() {
        Membership membership = world.member("781", world.activeSeason());
        Workshop first = plan(membership);
        plan(membership);

        asSystem(() -> {
            workshops.cancel(first.getId(), first.getVersion(), "Siirtyy", Scope.EVERYTHING);
            return first;
        });
        Slots between = workshops.slotsOf(membership.getId(), Scope.EVERYTHING);
        Workshop third = plan(membership);

        assertThat(between.free()).isEqualTo(4);
        assertThat(between.cancelled()).hasSize(1);
        assertThat(third.getSlot()).isEqualTo(1);
    }

    @Test
    void refusesAChangeThatBeganFromAnOlderVersion() {
        Workshop workshop = plan(world.member("781", world.activeSeason()));
        asSystem(() -> {
            workshops.confirm(workshop.getId(), workshop.getVersion(), Scope.EVERYTHING);
            return workshop;
        });

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> asSystem(() -> {
                    workshops.cancel(workshop.getId(), workshop.getVersion(), "Syy", Scope.EVERYTHING);
                    return workshop;
                }));
    }

    @Test
    void hidesTheWorkshopsOfOthers() {
        Membership membership = world.member("781", world.activeSeason());
        Workshop workshop = plan(membership);
        Scope own = world.signedIn(Role.CONTACT, "781").scope();
        Scope foreign = world.signedIn(Role.CONTACT, "889").scope();
        Scope nobodys = new Scope(false, java.util.Set.of());

        assertThat(workshops.get(workshop.getId(), own).getTopic()).isEqualTo("Aihe");
        for (Scope scope : List.of(foreign, nobodys)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workshops.get(workshop.getId(), scope));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workshops.slotsOf(membership.getId(), scope));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> asSystem(() -> workshops.plan(membership.getId(), PLAN, scope)));
        }
    }

    @Test
    void writesTheHistoryOfEachStep() {
        Workshop workshop = plan(world.member("781", world.activeSeason()));
        long id = workshop.getId();

        asSystem(() -> {
            workshops.hold(id, 0, WorkshopBuilder.attendance(TestClock.TODAY, 7), Scope.EVERYTHING);
            workshops.report(id, 1, WorkshopBuilder.written("Raportti"), world.signedIn(Role.COORDINATOR));
            return workshop;
        });

        assertThat(world.ask(
                        "select string_agg(operation || coalesce(after ->> 'state', ''), ' ' order by id) from change"
                                + " where subject = 'workshop' and record = 'workshop'"))
                .isEqualTo("INSERTPLANNED UPDATEHELD UPDATEREPORTED");
    }

    private static final WorkshopPlan PLAN = WorkshopBuilder.plan(LocalDate.of(2026, 12, 3));

    private Workshop plan(Membership membership) {
        return asSystem(() -> workshops.plan(membership.getId(), PLAN, Scope.EVERYTHING));
    }

    private static Workshop asSystem(Callable<Workshop> work) {
        List<Workshop> result = new ArrayList<>();
        Actor.asSystem("test", () -> {
            try {
                result.add(work.call());
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        return result.get(0);
    }

    private void insert(Membership membership, int slot) throws SQLException {
        asProgram(
                "insert into workshop (membership_id, municipality_id, slot, state, topic) select id, municipality_id, "
                        + slot + ", 'PLANNED', 'Aihe' from membership where id = " + membership.getId());
    }

    private void insertTransition(Membership membership) throws SQLException {
        world.execute("update membership set state = 'DECLINED' where id = " + membership.getId());
    }

    /** With the program's own rights, by plain JDBC. */
    private void asProgram(String sql) throws SQLException {
        try (Connection connection = world.database().connectAsProgram();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('verkosto.actor', 'system:test', false)");
            statement.execute(sql);
        }
    }

    private static void assertRefused(String constraint, ThrowingCallable work) {
        assertThatExceptionOfType(org.postgresql.util.PSQLException.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.getServerErrorMessage().getConstraint())
                        .isEqualTo(constraint));
    }

    private String taken(Membership membership) {
        return world.ask(
                "select count(*) from workshop where state <> 'CANCELLED' and membership_id = " + membership.getId());
    }
}
