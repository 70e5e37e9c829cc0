package fi.verkosto.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of appeal: members of the municipality are deemed to know on the seventh day after the minutes were published,
 * and the time runs from there; its last day moves to the next working day. Final is what nobody has appealed against,
 * from the day after.
 */
public record AppealDates(LocalDate notifiedOn, LocalDate lastDay, LocalDate finalOn) {

    private static final int DAYS_UNTIL_NOTIFIED = 7;

    /** The days, or nothing when neither publication nor notification is known. */
    public static Optional<AppealDates> of(
            BodyKind body, @Nullable LocalDate publishedOn, @Nullable LocalDate notifiedOn) {
        LocalDate known =
                notifiedOn == null && publishedOn != null ? publishedOn.plusDays(DAYS_UNTIL_NOTIFIED) : notifiedOn;
        if (known == null) {
            return Optional.empty();
        }
        LocalDate lastDay = FinnishHolidays.workingDayFrom(known.plusDays(body.appealDays()));
        return Optional.of(new AppealDates(known, lastDay, lastDay.plusDays(1)));
    }
}
