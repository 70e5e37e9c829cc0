package fi.verkosto.decision;

import fi.verkosto.shared.Money;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The fee that the minutes state, without tax: of a year and of the whole season. */
@Embeddable
public record StatedFee(@Nullable Money annualFee, @Nullable Money totalFee) {

    static final StatedFee NONE = new StatedFee(null, null);
}
