package fi.verkosto.season.web;

import fi.verkosto.web.FormattingConfiguration;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A bound of a tier in a form: printed as "9 000", read with or without spaces. */
class PopulationBoundFormatter implements Formatter<Integer> {

    @Override
    public String print(Integer bound, Locale locale) {
        return FormattingConfiguration.grouped(bound);
    }

    @Override
    public Integer parse(String text, Locale locale) throws ParseException {
        try {
            return Integer.valueOf(text.replaceAll("[\\s\u00a0\u202f]", ""));
        } catch (NumberFormatException unreadable) {
            ParseException failure = new ParseException(text, 0);
            failure.initCause(unreadable);
            throw failure;
        }
    }
}
