package fi.verkosto.workshop.web;

import fi.verkosto.shared.Money;
import fi.verkosto.workshop.ConsultingOrder;
import fi.verkosto.workshop.OrderNeedsPriceAndReason;
import fi.verkosto.workshop.Workshop;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that says how many slots a workshop takes, with price and reason when it takes none. */
record AllocationForm(
        @Nullable Integer version,
        @NotNull @Min(0) @Max(2) @Nullable Integer allocation,
        @Nullable Money price,
        @Size(max = 500) @Nullable String reason) {

    static AllocationForm of(Workshop workshop) {
        ConsultingOrder order = workshop.getConsultingOrder();
        return new AllocationForm(
                workshop.getVersion(),
                workshop.getSlots().allocation(),
                order == null ? null : order.price(),
                order == null ? null : order.reason());
    }

    AllocationForm over(int presentVersion) {
        return new AllocationForm(presentVersion, allocation, price, reason);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    int slots() {
        return Objects.requireNonNullElse(allocation, 1);
    }

    /** What takes slots has no price, whatever stands in the fields of an order. */
    @Nullable
    ConsultingOrder toOrder() {
        if (slots() > 0) {
            return null;
        }
        if (price == null || price.isNegative() || reason == null || reason.isBlank()) {
            throw new OrderNeedsPriceAndReason();
        }
        return new ConsultingOrder(price, reason);
    }
}
