package fi.verkosto.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class WithdrawalStepsTest {

    @Autowired
    TestWorld world;

    @Autowired
    WorkshopService workshops;

    @Autowired
    MembershipService memberships;

    private Membership membership;

    @BeforeEach
    void member() {
        membership = world.member("781", world.activeSeason());
    }

    @Test
    void cancelsWhatWasPlannedWithTheReasonOfTheWithdrawal() {
        Workshop held = plan();
        world.inTransaction(() -> workshops.hold(
                held.getId(), 0, WorkshopBuilder.attendance(LocalDate.of(2026, 10, 8), 9), Scope.EVERYTHING));
        Workshop confirmed = plan();
        world.inTransaction(() -> workshops.confirm(confirmed.getId(), 0, Scope.EVERYTHING));
        plan();

        withdraw();

        assertThat(
                        world.ask(
                                "select string_agg(state || coalesce(' ' || cancel_reason, ''), ', ' order by slot) from workshop"))
                .isEqualTo("HELD, CANCELLED Talous, CANCELLED Talous");
        Slots slots = workshops.slotsOf(membership.getId(), Scope.EVERYTHING);
        assertThat(slots.free()).isZero();
        assertThat(slots.unused()).isEqualTo(4);
        assertThat(slots.firstFree()).isNull();
    }

    @Test
    void letsTheReportOfAHeldWorkshopBeWrittenButNothingBePlanned() {
        Workshop held = plan();
        world.inTransaction(() -> workshops.hold(
                held.getId(), 0, WorkshopBuilder.attendance(LocalDate.of(2026, 10, 8), 9), Scope.EVERYTHING));
        withdraw();

        world.inTransaction(() -> workshops.report(
                held.getId(), 1, WorkshopBuilder.written("Raportti"), world.signedIn(Role.COORDINATOR)));

        assertThat(world.ask("select state from workshop")).isEqualTo("REPORTED");
        assertThatExceptionOfType(NotYetMember.class).isThrownBy(this::plan);
    }

    private void withdraw() {
        world.inTransaction(() -> memberships.move(
                membership.getId(),
                memberships.get(membership.getId(), Scope.EVERYTHING).getVersion(),
                MembershipState.WITHDRAWN,
                TestClock.TODAY,
                "Talous",
                Scope.EVERYTHING));
    }

    private Workshop plan() {
        return world.asSystem(() ->
                workshops.plan(membership.getId(), WorkshopBuilder.plan(LocalDate.of(2026, 12, 8)), Scope.EVERYTHING));
    }
}
