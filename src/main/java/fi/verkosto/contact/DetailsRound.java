package fi.verkosto.contact;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * When people are asked whether their details are right (tarkistuskierros): in February and in September, when the year's and the
 * term's changes of office have come. A round is called by its first day.
 */
final class DetailsRound {

    private DetailsRound() {}

    /** The round in which people are asked on the day; outside of February and September none. */
    static Optional<LocalDate> on(LocalDate today) {
        boolean asking = today.getMonth() == Month.FEBRUARY || today.getMonth() == Month.SEPTEMBER;
        return asking ? Optional.of(today.withDayOfMonth(1)) : Optional.empty();
    }

    /** The latest round that has begun. */
    static LocalDate latest(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        if (today.getMonthValue() >= Month.SEPTEMBER.getValue()) {
            return first.withMonth(Month.SEPTEMBER.getValue());
        }
        return today.getMonth() == Month.JANUARY
                ? first.minusYears(1).withMonth(Month.SEPTEMBER.getValue())
                : first.withMonth(Month.FEBRUARY.getValue());
    }
}
