package fi.verkosto.season;

import fi.verkosto.journal.Actor;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated table of the general rate of value added tax. */
@Service
@Transactional(readOnly = true)
public class VatRates {

    private final VatRateRepository rates;
    private final Journal journal;

    VatRates(VatRateRepository rates, Journal journal) {
        this.rates = rates;
        this.journal = journal;
    }

    /** The newest first. */
    public List<VatRate> list() {
        return rates.findAllByOrderByValidFromDesc();
    }

    /** What the history calls the rates: each by its first day, as a number. */
    public Subject[] subjects() {
        return list().stream()
                .map(rate -> new Subject("vat_rate", rate.getValidFrom().toEpochDay()))
                .toArray(Subject[]::new);
    }

    /** The rate that is in force on the day, in percent. */
    public BigDecimal percentOn(LocalDate day) {
        return list().stream()
                .filter(rate -> !rate.getValidFrom().isAfter(day))
                .findFirst()
                .map(VatRate::getPercent)
                .orElse(BigDecimal.ZERO);
    }

    /** Adds a rate from a day on; one that stands is never changed, for invoices have been written by it. */
    @Transactional
    public void add(LocalDate validFrom, BigDecimal percent) {
        if (rates.insert(validFrom, percent) == 0) {
            throw new VatRateTaken();
        }
        journal.record(
                "VAT_RATE_ADDED",
                Objects.requireNonNullElse(Actor.current(), "system"),
                Map.of("validFrom", validFrom.toString(), "percent", percent.toPlainString()));
    }
}
