package fi.verkosto.workshop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** For how many days a held workshop has been without its report; nothing is missing of any other. */
public record MissingReport(int days) {

    /** After more days than this the missing report is an exception. */
    public static final int PATIENCE_DAYS = 30;

    static @Nullable MissingReport of(@Nullable WorkshopState state, @Nullable LocalDate heldOn, LocalDate today) {
        return state == WorkshopState.HELD && heldOn != null
                ? new MissingReport((int) ChronoUnit.DAYS.between(heldOn, today))
                : null;
    }

    static @Nullable MissingReport of(Workshop workshop, LocalDate today) {
        return of(workshop.getState(), workshop.day(), today);
    }

    public boolean isLate() {
        return days > PATIENCE_DAYS;
    }
}
