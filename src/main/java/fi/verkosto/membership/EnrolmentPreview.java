package fi.verkosto.membership;

import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import java.util.List;
import java.util.function.Function;

/** What enrolling several municipalities would mean, before anything is stored. */
public record EnrolmentPreview(Season season, List<EnrolmentLine> lines) {

    /** The municipalities that would be enrolled, with their fees. */
    public List<EnrolmentLine> possible() {
        return lines.stream().filter(line -> line.fee() != null).toList();
    }

    /** The municipalities that are left out, with the reasons. */
    public List<EnrolmentLine> leftOut() {
        return lines.stream().filter(line -> line.fee() == null).toList();
    }

    public Money annualTotal() {
        return sum(FeeQuote::annualFee);
    }

    public Money seasonTotal() {
        return sum(FeeQuote::totalFee);
    }

    private Money sum(Function<FeeQuote, Money> part) {
        Money sum = Money.ZERO;
        for (EnrolmentLine line : lines) {
            FeeQuote fee = line.fee();
            if (fee != null) {
                sum = sum.plus(part.apply(fee));
            }
        }
        return sum;
    }
}
