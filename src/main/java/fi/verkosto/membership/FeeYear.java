package fi.verkosto.membership;

import fi.verkosto.shared.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What is paid for one year.
 *
 * @param net without tax
 * @param vatPercent the rate in force on the first day of the year, when the year's fee is invoiced
 */
@Embeddable
public record FeeYear(int year, Money net, BigDecimal vatPercent) {

    public Money vat() {
        return net.vat(vatPercent);
    }

    public Money gross() {
        return net.withVat(vatPercent);
    }

    FeeYear withNet(Money newNet) {
        return new FeeYear(year, newNet, vatPercent);
    }
}
