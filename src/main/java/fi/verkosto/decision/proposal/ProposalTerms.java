package fi.verkosto.decision.proposal;

import fi.verkosto.membership.FeeBasis;
import fi.verkosto.membership.FeeQuote;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the municipality would take part: as frozen at its enrolment, otherwise as the season's tiers say.
 *
 * @param basis from what the fee was worked out; null where nobody has recorded it
 * @param annualFee of a whole year
 * @param agreed whether another yearly fee than the tier's has been agreed on
 * @param previousFee the yearly fee of the season before, if the municipality was a member then
 * @param membership its id, or null when the municipality has not been enrolled
 */
public record ProposalTerms(
        @Nullable FeeBasis basis,
        List<FeeYear> years,
        Money annualFee,
        boolean agreed,
        @Nullable Money previousFee,
        int workshops,
        @Nullable Long membership) {

    public ProposalTerms {
        years = List.copyOf(years);
    }

    /** As agreed with a membership whose fee is known. */
    static ProposalTerms of(Membership membership, Money annualFee) {
        return new ProposalTerms(
                membership.getBasis(),
                membership.getYears(),
                annualFee,
                membership.isFeeOverridden(),
                membership.getPreviousFee(),
                membership.getWorkshopQuota(),
                membership.getId());
    }

    static ProposalTerms of(Season season, FeeQuote quote) {
        return new ProposalTerms(
                quote.basis(),
                quote.years(),
                quote.annualFee(),
                false,
                quote.previousFee(),
                season.quotaOfMembership(),
                null);
    }

    /** The fee of the whole season without tax. */
    public Money totalFee() {
        return years.stream().map(FeeYear::net).reduce(Money.ZERO, Money::plus);
    }
}
