package fi.verkosto.web;

import fi.verkosto.shared.CaseNumber;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.Jsr310DateTimeFormatAnnotationFormatterFactory;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How dates, sums and numbers are written and read: in the Finnish form, whatever the language of the page. */
@Configuration(proxyBeanMethods = false)
public class FormattingConfiguration implements WebMvcConfigurer {

    /** Stands inside amounts, so that they never break over a line. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.yyyy" + NO_BREAK_SPACE + "H.mm").withZone(ZoneId.of("Europe/Helsinki"));

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(Money.class, new MoneyFormatter());
        registry.addFormatterForFieldType(Population.class, new PopulationFormatter());
        registry.addFormatterForFieldType(CaseNumber.class, new CaseNumberFormatter());
        registry.addConverter(LocalDate.class, String.class, date -> date.format(DATE));
        registry.addConverter(LocalTime.class, String.class, time -> time.format(TIME));
        registry.addConverter(Instant.class, String.class, MOMENT::format);
        registry.addConverter(BigDecimal.class, String.class, FormattingConfiguration::plain);
        // again after the converters above, so that the fields of forms keep the form that their annotation asks for
        registry.addFormatterForFieldAnnotation(new Jsr310DateTimeFormatAnnotationFormatterFactory());
    }

    /** 1234567 as "1 234 567". */
    public static String grouped(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            text.insert(place, NO_BREAK_SPACE);
        }
        return number < 0 ? "\u2212" + text : text.toString();
    }

    /** A date as 24.11.2026. */
    public static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** A time of day as 9.30. */
    public static String time(LocalTime time) {
        return time.format(TIME);
    }

    /** A moment as 24.11.2026 9.30. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** 9000.00 as "9 000,00 €". */
    public static String euros(Money money) {
        BigDecimal euros = money.euros();
        long whole = euros.longValue();
        int cents = euros.subtract(BigDecimal.valueOf(whole))
                .movePointRight(2)
                .abs()
                .setScale(0, RoundingMode.UNNECESSARY)
                .intValue();
        String sign = money.isNegative() && whole == 0 ? "\u2212" : "";
        return sign + grouped(whole) + "," + (cents < 10 ? "0" : "") + cents + NO_BREAK_SPACE + "€";
    }

    /** 25.5 as "25,5"; 24.0 as "24". */
    public static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest)
                .toPlainString()
                .replace('.', ',');
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00a0\u202f€]", "");
    }

    private static final class MoneyFormatter implements Formatter<Money> {

        @Override
        public String print(Money money, Locale locale) {
            return euros(money);
        }

        @Override
        public Money parse(String text, Locale locale) throws ParseException {
            try {
                return new Money(new BigDecimal(
                        withoutSpaces(text).replace('\u2212', '-').replace(',', '.')));
            } catch (IllegalArgumentException unreadable) {
                throw unparsable(text, unreadable);
            }
        }
    }

    private static final class PopulationFormatter implements Formatter<Population> {

        @Override
        public String print(Population population, Locale locale) {
            return grouped(population.inhabitants());
        }

        @Override
        public Population parse(String text, Locale locale) throws ParseException {
            try {
                return new Population(Integer.parseInt(withoutSpaces(text)));
            } catch (IllegalArgumentException unreadable) {
                throw unparsable(text, unreadable);
            }
        }
    }

    private static final class CaseNumberFormatter implements Formatter<CaseNumber> {

        @Override
        public String print(CaseNumber number, Locale locale) {
            return number.text();
        }

        @Override
        public CaseNumber parse(String text, Locale locale) throws ParseException {
            try {
                return CaseNumber.parse(text);
            } catch (IllegalArgumentException unreadable) {
                throw unparsable(text, unreadable);
            }
        }
    }

    private static ParseException unparsable(String text, Exception cause) {
        ParseException failure = new ParseException(text, 0);
        failure.initCause(cause);
        return failure;
    }
}
