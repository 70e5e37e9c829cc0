package fi.verkosto.membership;

import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A membership as it stands in the list. */
public record MembershipRow(
        long id,
        String code,
        String nameFi,
        String nameSv,
        String regionFi,
        String regionSv,
        int season,
        MembershipState state,
        LocalDate stateSince,
        @Nullable Population population,
        @Nullable Integer tierMin,
        @Nullable Integer tierMax,
        @Nullable Money annualFee,
        @Nullable Money previousFee,
        @Nullable String overrideReason) {

    public String name(Locale locale) {
        return isSwedish(locale) ? nameSv : nameFi;
    }

    public String region(Locale locale) {
        return isSwedish(locale) ? regionSv : regionFi;
    }

    public boolean isFeeOverridden() {
        return overrideReason != null;
    }

    /** The change of the yearly fee against the season before; null when there is nothing to compare with. */
    public @Nullable Money feeChange() {
        return annualFee == null || previousFee == null ? null : annualFee.minus(previousFee);
    }

    private static boolean isSwedish(Locale locale) {
        return "sv".equals(locale.getLanguage());
    }
}
