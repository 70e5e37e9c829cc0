package fi.verkosto.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a membership (pajakiintiö): from 1 to the quota, each with its workshop or free.
 *
 * @param open whether workshops can be planned; where not, a slot without workshop was left unused and is not free
 * @param beside workshops that take no slot: ideas, consulting orders and those that were cancelled
 */
public record Slots(int quota, boolean open, List<Slot> slots, List<Workshop> beside) {

    /** One slot. */
    public record Slot(
            int number,
            @Nullable Workshop workshop,
            @Nullable MissingReport missingReport) {

        public boolean isEmpty() {
            return workshop == null;
        }

        int daysWithoutReport() {
            return missingReport == null ? -1 : missingReport.days();
        }
    }

    static Slots of(int quota, boolean open, List<Workshop> workshops, LocalDate today) {
        List<Slot> slots = IntStream.rangeClosed(1, quota)
                .mapToObj(number -> slot(number, workshops, today))
                .toList();
        return new Slots(
                quota,
                open,
                slots,
                workshops.stream().filter(workshop -> !takesSlot(workshop)).toList());
    }

    private static boolean takesSlot(Workshop workshop) {
        return workshop.getState() != WorkshopState.CANCELLED && workshop.getSlot() != null;
    }

    private static Slot slot(int number, List<Workshop> workshops, LocalDate today) {
        return workshops.stream()
                .filter(workshop ->
                        takesSlot(workshop) && workshop.getSlots().numbers().contains(number))
                .findFirst()
                .map(workshop -> new Slot(number, workshop, MissingReport.of(workshop, today)))
                .orElseGet(() -> new Slot(number, null, null));
    }

    /** Workshops that gave their slot back. */
    public List<Workshop> cancelled() {
        return beside.stream()
                .filter(workshop -> workshop.getState() == WorkshopState.CANCELLED)
                .toList();
    }

    /** Workshops that somebody thinks of; none of them has a slot yet. */
    public List<Workshop> ideas() {
        return beside.stream()
                .filter(workshop -> workshop.getState() == WorkshopState.IDEA)
                .toList();
    }

    /** Workshops beyond the quota that are paid by themselves. */
    public List<Workshop> orders() {
        return beside.stream()
                .filter(workshop ->
                        workshop.getState() != WorkshopState.CANCELLED && workshop.getState() != WorkshopState.IDEA)
                .toList();
    }

    /** Held, with or without report. */
    public int used() {
        return count(WorkshopState.HELD, WorkshopState.REPORTED);
    }

    /** Planned or confirmed. */
    public int reserved() {
        return count(WorkshopState.PLANNED, WorkshopState.CONFIRMED);
    }

    /** Slots that can still be planned. */
    public int free() {
        return open ? unused() : 0;
    }

    /** Slots without a workshop, whether they can still be planned or not. */
    public int unused() {
        return quota - used() - reserved();
    }

    /** The lowest free slot, null when there is none. */
    public @Nullable Slot firstFree() {
        return open ? slots.stream().filter(Slot::isEmpty).findFirst().orElse(null) : null;
    }

    /** The slot whose workshop has waited longest for its report, null when nothing waits. */
    public @Nullable Slot unreported() {
        Slot longest = null;
        for (Slot slot : slots) {
            if (slot.daysWithoutReport() > (longest == null ? -1 : longest.daysWithoutReport())) {
                longest = slot;
            }
        }
        return longest;
    }

    public boolean hasLateReport() {
        return slots.stream()
                .anyMatch(slot ->
                        slot.missingReport() != null && slot.missingReport().isLate());
    }

    /** Whether everything was held and reported. */
    public boolean isFinished() {
        return count(WorkshopState.REPORTED) == quota;
    }

    /** Whether nothing has ever been planned. */
    public boolean isUntouched() {
        return beside.isEmpty() && unused() == quota;
    }

    private int count(WorkshopState... states) {
        Set<WorkshopState> wanted = Set.of(states);
        return (int) slots.stream()
                .map(Slot::workshop)
                .filter(workshop -> workshop != null && wanted.contains(workshop.getState()))
                .count();
    }
}
