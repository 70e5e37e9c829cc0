package fi.verkosto.membership;

import fi.verkosto.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fee of a municipality for a season with its explanation, as it would be frozen at enrolment.
 *
 * @param previousFee the yearly fee of the season before, if the municipality was a member then
 */
public record FeeQuote(
        FeeBasis basis, List<FeeYear> years, @Nullable Money previousFee) {

    public Money annualFee() {
        return basis.tierFee();
    }

    public Money totalFee() {
        return years.stream().map(FeeYear::net).reduce(Money.ZERO, Money::plus);
    }

    public Money totalWithVat() {
        return years.stream().map(FeeYear::gross).reduce(Money.ZERO, Money::plus);
    }

    /** The change of the yearly fee against the season before, or null when there is nothing to compare with. */
    public @Nullable Money change() {
        return previousFee == null ? null : annualFee().minus(previousFee);
    }
}
