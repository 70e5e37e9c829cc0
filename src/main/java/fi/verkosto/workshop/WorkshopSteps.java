package fi.verkosto.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are open to somebody on a workshop's page.
 *
 * @param next the one that takes the workshop on, null when nothing is waited for
 */
public record WorkshopSteps(@Nullable WorkshopStep next, List<WorkshopStep> others) {

    static final WorkshopSteps NONE = new WorkshopSteps(null, List.of());

    /** What is next for a coordinator, or for a contact person, who neither confirms nor approves nor allocates. */
    static WorkshopSteps of(Workshop workshop, boolean coordinator, LocalDate today) {
        WorkshopSteps steps =
                switch (workshop.getState()) {
                    case IDEA -> new WorkshopSteps(WorkshopStep.PLAN, List.of(WorkshopStep.EDIT, WorkshopStep.CANCEL));
                    case PLANNED -> before(workshop, coordinator, today);
                    case CONFIRMED ->
                        new WorkshopSteps(WorkshopStep.HOLD, List.of(WorkshopStep.EDIT, WorkshopStep.CANCEL));
                    case HELD -> new WorkshopSteps(WorkshopStep.REPORT, List.of(WorkshopStep.CORRECT_HOLDING));
                    case REPORTED ->
                        new WorkshopSteps(
                                coordinator && workshop.isWaitingForApproval() ? WorkshopStep.APPROVE : null,
                                List.of(WorkshopStep.CORRECT_REPORT, WorkshopStep.CORRECT_HOLDING));
                    case CANCELLED -> NONE;
                };
        return steps == NONE ? steps : steps.with(coordinator);
    }

    private WorkshopSteps with(boolean coordinator) {
        List<WorkshopStep> all = new ArrayList<>(others);
        all.add(WorkshopStep.FILES);
        if (coordinator) {
            all.add(WorkshopStep.EXPERTS);
            all.add(WorkshopStep.ALLOCATE);
        }
        all.sort(Comparator.naturalOrder());
        return new WorkshopSteps(next, List.copyOf(all));
    }

    private static WorkshopSteps before(Workshop workshop, boolean coordinator, LocalDate today) {
        LocalDate plannedOn = workshop.getSchedule().plannedOn();
        List<WorkshopStep> steps = new ArrayList<>(List.of(WorkshopStep.EDIT, WorkshopStep.HOLD));
        if (coordinator && plannedOn != null) {
            steps.add(WorkshopStep.CONFIRM);
        }
        steps.add(WorkshopStep.CANCEL);
        WorkshopStep next = WorkshopStep.EDIT;
        if (plannedOn != null && !plannedOn.isAfter(today)) {
            next = WorkshopStep.HOLD;
        } else if (plannedOn != null && coordinator) {
            next = WorkshopStep.CONFIRM;
        }
        steps.remove(next);
        return new WorkshopSteps(next, List.copyOf(steps));
    }
}
