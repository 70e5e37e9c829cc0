package fi.verkosto.season.web;

import fi.verkosto.season.VatRateTaken;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormDate;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A new rate of value added tax. */
record VatRateForm(
        @NotNull @FormDate @Nullable LocalDate validFrom,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Nullable
        BigDecimal percent) {

    static VatRateForm blank() {
        return new VatRateForm(null, null);
    }

    void check(BindingResult errors) {
        if (validFrom != null && (validFrom.getYear() < 1990 || validFrom.getYear() > 2100)) {
            errors.rejectValue("validFrom", "season.form.date.range");
        }
    }

    void reject(Refusal refusal, BindingResult errors) {
        new RefusedFields(Map.of(VatRateTaken.class, "validFrom")).tell(refusal, errors);
    }
}
