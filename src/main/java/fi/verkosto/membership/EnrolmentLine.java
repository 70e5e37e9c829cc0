package fi.verkosto.membership;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What enrolling a municipality would mean: its fee, or the reason why it cannot be enrolled.
 *
 * @param fee null when there is an obstacle
 */
public record EnrolmentLine(
        Municipality municipality,
        @Nullable FeeQuote fee,
        @Nullable Refusal obstacle) {

    static EnrolmentLine possible(Municipality municipality, FeeQuote fee) {
        return new EnrolmentLine(municipality, fee, null);
    }

    static EnrolmentLine refused(Municipality municipality, Refusal obstacle) {
        return new EnrolmentLine(municipality, null, obstacle);
    }

    /** The fee, where nothing stands in the way; otherwise what stands there. */
    FeeQuote feeOrRefusal() {
        if (fee == null) {
            throw obstacle == null ? new IllegalStateException("neither fee nor obstacle") : obstacle;
        }
        return fee;
    }
}
