package fi.verkosto.workshop.web;

import fi.verkosto.web.FormattingConfiguration;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Hours as people write them: 7,5 as well as 7.5. */
class HoursFormatter implements Formatter<BigDecimal> {

    @Override
    public String print(BigDecimal hours, Locale locale) {
        return FormattingConfiguration.plain(hours);
    }

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        String digits = text.strip().replace(',', '.');
        if (!digits.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw new ParseException(text, 0);
        }
        return new BigDecimal(digits);
    }
}
