package fi.verkosto.api;

import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.Slots;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
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

    /** A slot: FREE, or UNUSED when it can no longer be planned, or with the state and the facts of its workshop. */
    record Slot(
            int slot,
            String state,
            @Nullable Long id,
            @Nullable String topic,
            @Nullable String theme,
            @Nullable WorkshopKind kind,
            List<Audience> audiences,
            @Nullable LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            boolean remote,
            @Nullable String place,
            @Nullable String experts,
            @Nullable LocalDate heldOn,
            @Nullable Integer participants,
            @Nullable LocalDate reportedOn) {

        static Slot of(int number, @Nullable Workshop workshop, boolean open) {
            if (workshop == null) {
                return new Slot(
                        number,
                        open ? "FREE" : "UNUSED",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            return new Slot(
                    number,
                    workshop.getState().name(),
                    workshop.getId(),
                    workshop.getTopic(),
                    workshop.getTheme() == null ? null : workshop.getTheme().getTitle(),
                    workshop.getKind(),
                    List.copyOf(new TreeSet<>(workshop.getAudiences())),
                    workshop.getPlannedOn(),
                    workshop.getStartsAt(),
                    workshop.getEndsAt(),
                    workshop.isRemote(),
                    workshop.getPlace(),
                    workshop.getExperts(),
                    workshop.getHeldOn(),
                    workshop.getParticipants(),
                    workshop.getReportedOn());
        }
    }
}
