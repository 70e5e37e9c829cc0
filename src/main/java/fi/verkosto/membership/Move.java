package fi.verkosto.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that a membership is to take.
 *
 * @param on the office's day of the step, for instance the day of the board's meeting
 * @param recordedBy id of the account as text, or the program's own word
 */
record Move(MembershipState to, LocalDate on, @Nullable String reason, String recordedBy, Instant recordedAt) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    Move {
        if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
            throw new DayImplausible();
        }
    }
}
