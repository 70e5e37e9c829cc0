package fi.verkosto.season;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated table of the general rate of value added tax. */
@Service
@Transactional(readOnly = true)
public class VatRates {

    private final VatRateRepository rates;

    VatRates(VatRateRepository rates) {
        this.rates = rates;
    }

    /** The newest first. */
    public List<VatRate> list() {
        return rates.findAllByOrderByValidFromDesc();
    }

    /** The rate that is in force on the day, in percent. */
    public BigDecimal percentOn(LocalDate day) {
        return list().stream()
                .filter(rate -> !rate.getValidFrom().isAfter(day))
                .findFirst()
                .map(VatRate::getPercent)
                .orElse(BigDecimal.ZERO);
    }
}
