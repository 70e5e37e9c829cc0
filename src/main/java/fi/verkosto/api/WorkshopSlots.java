package fi.verkosto.api;

import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.Holding;
import fi.verkosto.workshop.Report;
import fi.verkosto.workshop.Schedule;
import fi.verkosto.workshop.Slots;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workshops of a membership by slot.
 *
 * @param used held, with or without report
 * @param reserved planned or confirmed
 * @param free slots that can still be planned: none where the municipality is no member or the season is closed
 */
record WorkshopSlots(int quota, int used, int reserved, int free, List<Slot> slots) {

    static WorkshopSlots of(Slots slots) {
        return new WorkshopSlots(
                slots.quota(),
                slots.used(),
                slots.reserved(),
                slots.free(),
                slots.slots().stream()
                        .map(slot -> Slot.of(slot.number(), slot.workshop(), slots.open()))
                        .toList());
    }

    /**
     * A slot: FREE, or UNUSED when it can no longer be planned, or with the state and the facts of its workshop. A workshop
     * with two slots stands in both.
     */
    record Slot(
            int slot,
            String state,
            @Nullable Long id,
            @Nullable String topic,
            @Nullable String theme,
            List<WorkshopKind> kinds,
            List<Audience> audiences,
            @Nullable LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            boolean remote,
            @Nullable String place,
            @Nullable String experts,
            @Nullable LocalDate heldOn,
            @Nullable Integer participants,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate approvedOn) {

        static Slot of(int number, @Nullable Workshop workshop, boolean open) {
            return workshop == null ? empty(number, open ? "FREE" : "UNUSED") : of(number, workshop);
        }

        private static Slot empty(int number, String state) {
            return new Slot(
                    number, state, null, null, null, List.of(), List.of(), null, null, null, false, null, null, null,
                    null, null, null);
        }

        private static Slot of(int number, Workshop workshop) {
            Schedule schedule = workshop.getSchedule();
            Holding holding = workshop.getHolding();
            Report report = workshop.getReport();
            return new Slot(
                    number,
                    workshop.getState().name(),
                    workshop.getId(),
                    workshop.getTopic(),
                    workshop.getTheme() == null ? null : workshop.getTheme().getTitle(),
                    List.copyOf(workshop.getKinds()),
                    List.copyOf(workshop.getAudiences()),
                    schedule.plannedOn(),
                    schedule.startsAt(),
                    schedule.endsAt(),
                    schedule.remote(),
                    schedule.place(),
                    workshop.getExperts(),
                    holding == null ? null : holding.heldOn(),
                    holding == null ? null : holding.participants(),
                    report == null ? null : report.reportedOn(),
                    report == null ? null : report.approvedOn());
        }
    }
}
