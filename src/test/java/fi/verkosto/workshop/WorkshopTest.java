package fi.verkosto.workshop;

import static fi.verkosto.workshop.WorkshopBuilder.DAY;
import static fi.verkosto.workshop.WorkshopBuilder.TODAY;
import static fi.verkosto.workshop.WorkshopBuilder.aWorkshop;
import static fi.verkosto.workshop.WorkshopBuilder.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.season.SeasonIsClosed;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private static final Attendance HELD = WorkshopBuilder.attendance(DAY, 24);

    /** Every verb with the state that it leads to. */
    private static final Map<WorkshopState, Consumer<Workshop>> VERBS = Map.of(
            WorkshopState.PLANNED, workshop -> workshop.reserve(List.of()),
            WorkshopState.CONFIRMED, Workshop::confirm,
            WorkshopState.HELD, workshop -> workshop.hold(HELD, TODAY, List.of()),
            WorkshopState.REPORTED, workshop -> workshop.report(WorkshopBuilder.written("Teksti"), true, TODAY),
            WorkshopState.CANCELLED, workshop -> workshop.cancel("Syy"));

    @Test
    void goesFromItsPlanToItsReport() {
        Workshop workshop = aWorkshop().planned();

        workshop.confirm();
        workshop.hold(HELD, TODAY, List.of());
        workshop.report(WorkshopBuilder.written("Sovittiin jatkosta."), true, TODAY);

        assertThat(workshop.getState()).isEqualTo(WorkshopState.REPORTED);
        assertThat(workshop.day()).isEqualTo(DAY);
        assertThat(workshop.getHolding().participants()).isEqualTo(24);
        assertThat(workshop.getReport().reportedOn()).isEqualTo(TODAY);
    }

    @Test
    void takesOnlyTheStepsThatItsStateAllows() {
        int tried = 0;
        for (WorkshopState state : WorkshopState.values()) {
            for (Map.Entry<WorkshopState, Consumer<Workshop>> verb : VERBS.entrySet()) {
                Workshop workshop = inState(state);
                boolean correction = (state == WorkshopState.HELD && verb.getKey() == WorkshopState.HELD)
                        || (state == WorkshopState.REPORTED
                                && Set.of(WorkshopState.HELD, WorkshopState.REPORTED)
                                        .contains(verb.getKey()));
                if (state.next().contains(verb.getKey())) {
                    verb.getValue().accept(workshop);
                    assertThat(workshop.getState()).isEqualTo(verb.getKey());
                } else if (correction) {
                    verb.getValue().accept(workshop);
                    assertThat(workshop.getState()).isEqualTo(state);
                } else {
                    assertThatExceptionOfType(WorkshopMoveRefused.class)
                            .as("%s → %s", state, verb.getKey())
                            .isThrownBy(() -> verb.getValue().accept(workshop));
                    assertThat(workshop.getState()).isEqualTo(state);
                }
                tried++;
            }
        }
        assertThat(tried).isEqualTo(30);
    }

    @Test
    void changesNothingInAClosedSeason() {
        List<Consumer<Workshop>> changes = List.of(
                workshop -> workshop.replan(plan(DAY), null, true, List.of()),
                Workshop::confirm,
                workshop -> workshop.hold(HELD, TODAY, List.of()),
                workshop -> workshop.report(WorkshopBuilder.written("Teksti"), true, TODAY),
                workshop -> workshop.cancel("Syy"));
        for (WorkshopState state : WorkshopState.values()) {
            for (Consumer<Workshop> change : changes) {
                WorkshopBuilder builder = aWorkshop();
                Workshop workshop = inState(builder, state);
                builder.closeSeason();

                assertThatExceptionOfType(SeasonIsClosed.class).isThrownBy(() -> change.accept(workshop));
                assertThat(workshop.getState()).isEqualTo(state);
            }
        }
    }

    @Test
    void isConfirmedOnlyForADay() {
        Workshop workshop = aWorkshop().withoutDay();

        assertThatExceptionOfType(ConfirmationNeedsDate.class).isThrownBy(workshop::confirm);
        assertThat(workshop.getState()).isEqualTo(WorkshopState.PLANNED);
    }

    @Test
    void keepsItsDayWhileItIsConfirmed() {
        Workshop workshop = aWorkshop().confirmed();

        assertThatExceptionOfType(ConfirmationNeedsDate.class)
                .isThrownBy(() -> workshop.replan(plan("Aihe", null, null), null, true, List.of()));
    }

    @Test
    void isPlannedAgainWhenAContactPersonMovesIt() {
        Workshop moved = aWorkshop().confirmed();
        Workshop relocated = aWorkshop().confirmed();

        moved.replan(plan(DAY.plusDays(1)), null, false, List.of());
        relocated.replan(plan("Aihe", DAY, "Kirjasto"), null, false, List.of());

        assertThat(moved.getState()).isEqualTo(WorkshopState.PLANNED);
        assertThat(relocated.getState()).isEqualTo(WorkshopState.PLANNED);
    }

    @Test
    void staysConfirmedWhenItIsNotMovedOrACoordinatorMovesIt() {
        Workshop renamed = aWorkshop().confirmed();
        Workshop movedByCoordinator = aWorkshop().confirmed();

        renamed.replan(plan("Toinen aihe", DAY, "Kunnantalo"), null, false, List.of());
        movedByCoordinator.replan(plan(DAY.plusDays(1)), null, true, List.of());

        assertThat(renamed.getState()).isEqualTo(WorkshopState.CONFIRMED);
        assertThat(renamed.getTopic()).isEqualTo("Toinen aihe");
        assertThat(movedByCoordinator.getState()).isEqualTo(WorkshopState.CONFIRMED);
    }

    @Test
    void keepsItsPlanOnceItIsHeldOrCancelled() {
        for (Workshop workshop :
                List.of(aWorkshop().held(), aWorkshop().reported(), aWorkshop().cancelled())) {
            assertThatExceptionOfType(WorkshopNotEditable.class)
                    .isThrownBy(() -> workshop.replan(plan(DAY), null, true, List.of()));
        }
    }

    @Test
    void isNotHeldInTheFuture() {
        Workshop workshop = aWorkshop().planned();

        assertThatExceptionOfType(HeldInFuture.class)
                .isThrownBy(() -> workshop.hold(WorkshopBuilder.attendance(TODAY.plusDays(1), 3), TODAY, List.of()));
        workshop.hold(WorkshopBuilder.attendance(TODAY, 3), TODAY, List.of());

        assertThat(workshop.day()).isEqualTo(TODAY);
    }

    @Test
    void isPlannedAndHeldWithinItsSeason() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertThatExceptionOfType(DateOutsideSeason.class)
                .isThrownBy(() -> aWorkshop().on(first.minusDays(1)).planned());
        assertThatExceptionOfType(DateOutsideSeason.class)
                .isThrownBy(() -> aWorkshop().on(last.plusDays(1)).planned());
        assertThatExceptionOfType(DateOutsideSeason.class)
                .isThrownBy(() -> aWorkshop()
                        .planned()
                        .hold(WorkshopBuilder.attendance(first.minusDays(1), 3), TODAY, List.of()));
        assertThat(aWorkshop().on(first).planned().getSchedule().plannedOn()).isEqualTo(first);
        assertThat(aWorkshop().on(last).planned().getSchedule().plannedOn()).isEqualTo(last);
    }

    @Test
    void keepsTheDayOfTheFirstReportWhenTheReportIsWrittenBetter() {
        Workshop workshop = aWorkshop().reported();

        workshop.report(WorkshopBuilder.written("Parempi raportti"), true, TODAY.plusDays(9));

        assertThat(workshop.getReport().text()).isEqualTo("Parempi raportti");
        assertThat(workshop.getReport().reportedOn()).isEqualTo(TODAY);
    }

    @Test
    void offersTheNextStepByRole() {
        LocalDate future = TODAY.plusDays(7);

        assertThat(next(aWorkshop().on(future).planned(), true)).isEqualTo(WorkshopStep.CONFIRM);
        assertThat(next(aWorkshop().on(future).planned(), false)).isEqualTo(WorkshopStep.EDIT);
        assertThat(next(aWorkshop().withoutDay(), true)).isEqualTo(WorkshopStep.EDIT);
        assertThat(next(aWorkshop().on(TODAY).planned(), false)).isEqualTo(WorkshopStep.HOLD);
        assertThat(next(aWorkshop().confirmed(), false)).isEqualTo(WorkshopStep.HOLD);
        assertThat(next(aWorkshop().held(), false)).isEqualTo(WorkshopStep.REPORT);
        assertThat(next(aWorkshop().reported(), true)).isNull();
        assertThat(WorkshopSteps.of(aWorkshop().planned(), false, TODAY).others())
                .doesNotContain(WorkshopStep.CONFIRM);
    }

    @Test
    void takesNoSlotAsAnIdea() {
        Workshop idea = aWorkshop().idea();

        assertThat(idea.getSlots().numbers()).isEmpty();
        idea.reserve(List.of(1));
        assertThat(idea.getSlots().numbers()).containsExactly(2);
    }

    @Test
    void waitsForApprovalOnlyWithWhatAContactPersonWrote() {
        Workshop own = aWorkshop().held();
        Workshop byStaff = aWorkshop().reported();

        own.report(WorkshopBuilder.written("Kunnan teksti"), false, TODAY);

        assertThat(own.isWaitingForApproval()).isTrue();
        assertThat(byStaff.isWaitingForApproval()).isFalse();
        own.approve(TODAY.plusDays(1));
        own.approve(TODAY.plusDays(2));
        assertThat(own.getReport().approvedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void losesItsApprovalWhenAContactPersonChangesTheReport() {
        Workshop unchanged = aWorkshop().reported();
        Workshop changed = aWorkshop().reported();

        unchanged.report(WorkshopBuilder.written("Raportti"), false, TODAY.plusDays(3));
        changed.report(WorkshopBuilder.written("Toinen"), false, TODAY.plusDays(3));

        assertThat(unchanged.isWaitingForApproval()).isFalse();
        assertThat(changed.isWaitingForApproval()).isTrue();
        assertThat(changed.getReport().reportedOn()).isEqualTo(TODAY);
    }

    @Test
    void losesItsApprovalWhenAContactPersonOpensAnInternalReportOrAddsToIt() {
        Workshop opened = aWorkshop().held();
        opened.report(new WrittenReport("Raportti", null, null, true), true, TODAY);
        Workshop added = aWorkshop().reported();

        opened.report(WorkshopBuilder.written("Raportti"), false, TODAY.plusDays(3));
        added.waitForApproval();

        assertThat(opened.isWaitingForApproval()).isTrue();
        assertThat(added.isWaitingForApproval()).isTrue();
    }

    @Test
    void approvesNothingThatHasNotBeenWritten() {
        for (Workshop workshop :
                List.of(aWorkshop().idea(), aWorkshop().held(), aWorkshop().cancelled())) {
            assertThatExceptionOfType(NothingToApprove.class).isThrownBy(() -> workshop.approve(TODAY));
        }
    }

    @Test
    void isBeyondTheQuotaOnlyAsAnOrderWithAPrice() {
        ConsultingOrder order = new ConsultingOrder(Money.of(2_500), "Sovittu");
        Workshop workshop = aWorkshop().planned();

        assertThatExceptionOfType(OrderNeedsPriceAndReason.class)
                .isThrownBy(() -> workshop.allocate(0, null, List.of()));
        assertThatExceptionOfType(OrderNeedsPriceAndReason.class)
                .isThrownBy(() -> workshop.allocate(1, order, List.of()));
        workshop.allocate(0, order, List.of(1, 2, 3, 4, 5));
        assertThat(workshop.getSlots().numbers()).isEmpty();
        assertThatExceptionOfType(NoFreeSlot.class).isThrownBy(() -> workshop.allocate(2, null, List.of(2, 3, 4, 5)));
        workshop.allocate(2, null, List.of(1));
        assertThat(workshop.getSlots().numbers()).containsExactly(2, 3);
        assertThat(workshop.getConsultingOrder()).isNull();
    }

    private static @Nullable WorkshopStep next(Workshop workshop, boolean coordinator) {
        return WorkshopSteps.of(workshop, coordinator, TODAY).next();
    }

    private static Workshop inState(WorkshopState state) {
        return inState(aWorkshop(), state);
    }

    private static Workshop inState(WorkshopBuilder builder, WorkshopState state) {
        return switch (state) {
            case IDEA -> builder.idea();
            case PLANNED -> builder.planned();
            case CONFIRMED -> builder.confirmed();
            case HELD -> builder.held();
            case REPORTED -> builder.reported();
            case CANCELLED -> builder.cancelled();
        };
    }
}
