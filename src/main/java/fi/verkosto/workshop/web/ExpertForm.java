package fi.verkosto.workshop.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The form with which an expert is added to a workshop. */
record ExpertForm(
        @NotNull @Nullable Long person,

        @NotNull @DecimalMin("0.5") @DecimalMax("1000") @Digits(integer = 4, fraction = 1) @Nullable
        BigDecimal hours) {

    static ExpertForm blank() {
        return new ExpertForm(null, null);
    }
}
