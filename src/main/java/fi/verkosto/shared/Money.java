package fi.verkosto.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Euros with two decimals. Rounding, where a share or a tax needs it, is half up to the cent. */
public record Money(BigDecimal euros) implements Comparable<Money> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (euros.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("more than two decimals: " + euros);
        }
        if (euros.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("too large: " + euros);
        }
        euros = euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    /** The given part of the sum, for instance 7 of 12 months. */
    public Money share(int part, int whole) {
        return new Money(
                euros.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    /** The tax on a sum that is without tax. */
    public Money vat(BigDecimal percent) {
        return new Money(euros.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    /** The sum with tax. */
    public Money withVat(BigDecimal percent) {
        return plus(vat(percent));
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }
}
