package fi.verkosto.season.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A percentage in a form: printed as "25,5", read with comma or point. */
class PercentFormatter implements Formatter<BigDecimal> {

    @Override
    public String print(BigDecimal percent, Locale locale) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        String digits = text.replaceAll("[\\s\u00a0%]", "").replace(',', '.');
        if (!digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            throw new ParseException(text, 0);
        }
        return new BigDecimal(digits);
    }
}
