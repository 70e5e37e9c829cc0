package fi.verkosto.membership.web;

import fi.verkosto.membership.Membership;
import fi.verkosto.shared.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of the agreed yearly fee. */
record FeeForm(
        @NotNull @Nullable Integer version,
        @NotNull @Nullable Money fee,
        @Size(max = 2000) @Nullable String reason) {

    static FeeForm of(Membership membership) {
        return new FeeForm(membership.getVersion(), membership.getAnnualFee(), membership.getOverrideReason());
    }

    FeeForm withVersion(int present) {
        return new FeeForm(present, fee, reason);
    }
}
