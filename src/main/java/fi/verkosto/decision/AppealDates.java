package fi.verkosto.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of appeal (muutoksenhakuaika; kuntalaki 134–140 §): members of the municipality are deemed to know on the seventh day after the minutes were published,
 * and the time runs from there; its last day moves to the next working day. Final is what nobody has appealed against,
 * from the day after.
 *
 * @param counted the last day before it is looked whether an official time may end on it
 * @param finalOn worked out; a day that was recorded goes before it
 */
public record AppealDates(LocalDate notifiedOn, LocalDate counted, LocalDate lastDay, LocalDate finalOn) {

    private static final int DAYS_UNTIL_NOTIFIED = 7;

    /** The days, or nothing when neither publication nor notification is known. */
    public static Optional<AppealDates> of(
            BodyKind body, @Nullable LocalDate publishedOn, @Nullable LocalDate notifiedOn) {
        LocalDate known =
                notifiedOn == null && publishedOn != null ? publishedOn.plusDays(DAYS_UNTIL_NOTIFIED) : notifiedOn;
        if (known == null) {
            return Optional.empty();
        }
        LocalDate counted = known.plusDays(body.appealDays());
        LocalDate lastDay = FinnishHolidays.workingDayFrom(counted);
        return Optional.of(new AppealDates(known, counted, lastDay, lastDay.plusDays(1)));
    }

    /** Whether the last day has moved, as no official time ends on the day that was counted. */
    public boolean isMoved() {
        return !lastDay.equals(counted);
    }

    /** Whether members of the municipality are deemed to know by the rule, and no other day was given. */
    public boolean isNotifiedByRule(@Nullable LocalDate publishedOn) {
        return publishedOn != null && notifiedOn.equals(publishedOn.plusDays(DAYS_UNTIL_NOTIFIED));
    }
}
