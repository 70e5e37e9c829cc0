package fi.verkosto.membership;

import fi.verkosto.season.LateJoining;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The share of a year's fee that a municipality pays when it joins in mid-season, by the rule that the season had at
 * enrolment.
 *
 * @param feeFrom the season's first day: who joins after it is late
 */
@Embeddable
public record LateJoiningShare(@Enumerated(EnumType.STRING) LateJoining lateJoining, LocalDate feeFrom) {

    private static final int MONTHS = 12;

    static LateJoiningShare of(Season season) {
        return new LateJoiningShare(season.getLateJoining(), season.getStartsOn());
    }

    boolean isLate(@Nullable LocalDate joinedOn) {
        return joinedOn != null && joinedOn.isAfter(feeFrom);
    }

    Money of(@Nullable LocalDate joinedOn, int year, Money annualFee) {
        if (lateJoining == LateJoining.FULL_FEE || joinedOn == null || !isLate(joinedOn)) {
            return annualFee;
        }
        if (year < joinedOn.getYear()) {
            return Money.ZERO;
        }
        if (lateJoining == LateJoining.BY_MONTH && year == joinedOn.getYear()) {
            return annualFee.share(MONTHS + 1 - joinedOn.getMonthValue(), MONTHS);
        }
        return annualFee;
    }
}
