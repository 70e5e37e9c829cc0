package fi.verkosto.season;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The general rate of value added tax (alv) from a day on, in percent. */
@Entity
public class VatRate {

    @Id
    private LocalDate validFrom;

    private BigDecimal percent;

    @SuppressWarnings("NullAway.Init")
    protected VatRate() {}

    public VatRate(LocalDate validFrom, BigDecimal percent) {
        this.validFrom = validFrom;
        this.percent = percent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public BigDecimal getPercent() {
        return percent;
    }
}
