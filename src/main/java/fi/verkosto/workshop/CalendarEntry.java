package fi.verkosto.workshop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in a calendar.
 *
 * @param version grows with each change
 * @param slot 0 when it takes none
 * @param clashing the experts who have another workshop at the same time, for those who see every municipality
 * @param day on which it was held, before that the one for which it is planned; none while that is open
 */
public record CalendarEntry(
        long id,
        int version,
        WorkshopState state,
        int slot,
        String topic,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean remote,
        @Nullable String place,
        String nameFi,
        String nameSv,
        @Nullable String clashing) {

    static CalendarEntry of(Workshop workshop) {
        Schedule schedule = workshop.getSchedule();
        return new CalendarEntry(
                workshop.getId(),
                workshop.getVersion(),
                workshop.getState(),
                workshop.getSlot() == null ? 0 : workshop.getSlot(),
                workshop.getTopic(),
                workshop.day(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.remote(),
                schedule.place(),
                workshop.getMunicipality().getNameFi(),
                workshop.getMunicipality().getNameSv(),
                null);
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    public boolean isCancelled() {
        return state == WorkshopState.CANCELLED;
    }
}
