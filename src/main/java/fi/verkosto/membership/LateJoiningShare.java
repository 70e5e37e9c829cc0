package fi.verkosto.membership;

import fi.verkosto.season.LateJoining;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The share of a year's fee that a municipality pays when it joins in mid-season, by the season's rule. */
final class LateJoiningShare {

    private static final int MONTHS = 12;

    private LateJoiningShare() {}

    static Money of(Season season, @Nullable LocalDate joinedOn, int year, Money annualFee) {
        LateJoining rule = season.getLateJoining();
        if (rule == LateJoining.FULL_FEE || joinedOn == null || !joinedOn.isAfter(season.getStartsOn())) {
            return annualFee;
        }
        if (year < joinedOn.getYear()) {
            return Money.ZERO;
        }
        if (rule == LateJoining.BY_MONTH && year == joinedOn.getYear()) {
            return annualFee.share(MONTHS + 1 - joinedOn.getMonthValue(), MONTHS);
        }
        return annualFee;
    }
}
