package fi.verkosto.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about asking a municipality.
 *
 * @param keeper id of the account of whoever looks after the municipality, or null while nobody does
 */
public record ApproachDetails(
        @Nullable LocalDate askedOn,
        @Nullable LocalDate meetingOn,
        @Nullable String bodyName,
        @Nullable Long keeper) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public ApproachDetails {
        if (askedOn != null && !isPlausible(askedOn)) {
            throw new DayImplausible();
        }
        if (meetingOn != null && !isPlausible(meetingOn)) {
            throw new MeetingImplausible();
        }
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
