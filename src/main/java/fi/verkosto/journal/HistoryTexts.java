package fi.verkosto.journal;

import fi.verkosto.shared.Money;
import fi.verkosto.web.FormattingConfiguration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the rows of the history into the words that their features have told. */
@Component
class HistoryTexts {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:\\d\\d");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, HistoryWords.Number> numbers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    HistoryTexts(JdbcClient jdbc, MessageSource messages, List<HistoryWords> features) {
        this.jdbc = jdbc;
        this.messages = messages;
        for (HistoryWords feature : features) {
            rows.putAll(feature.rows());
            words.putAll(feature.words());
            numbers.putAll(feature.numbers());
            names.putAll(feature.names());
        }
    }

    /** The column that tells the rows of a table apart, by table. */
    Map<String, String> rows() {
        return Map.copyOf(rows);
    }

    /** Reads the changes in a language; the names of rows that they mention are asked for once for all of them. */
    Reading reading(List<Change> changes, Locale locale) {
        Map<String, Map<String, String>> found = new HashMap<>();
        names.forEach((column, query) -> {
            Set<String> keys = changes.stream()
                    .flatMap(change -> Stream.of(change.before(), change.after()))
                    .map(row -> row.get(column))
                    .flatMap(Stream::ofNullable)
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!keys.isEmpty()) {
                found.put(column, namesOf(query, keys, "sv".equals(locale.getLanguage())));
            }
        });
        return new Reading(found, locale);
    }

    private Map<String, String> namesOf(String query, Collection<String> keys, boolean swedish) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql(query).param("keys", "{" + String.join(",", keys) + "}").query(row -> {
            found.put(row.getString(1), row.getString(swedish ? 3 : 2));
        });
        return found;
    }

    /** The changes of one page, in one language. */
    final class Reading {

        private final Map<String, Map<String, String>> names;
        private final Locale locale;

        private Reading(Map<String, Map<String, String>> names, Locale locale) {
            this.names = names;
            this.locale = locale;
        }

        /** What the field is called; of a row that belongs to the record also which row it is. */
        String label(Change change, String column) {
            String field =
                    say("history.field." + change.table() + "." + column, say("history.field." + column, column));
            String identity = rows.get(change.table());
            if (change.table().equals(change.subject()) || column.equals(identity)) {
                return field;
            }
            String table = say("history.record." + change.table(), change.table());
            String which = identity == null ? null : value(change.table(), identity, change.value(identity));
            return (which == null ? table : table + " " + which) + ": " + field;
        }

        @Nullable
        String value(String table, String column, @Nullable Object value) {
            if (value == null) {
                return null;
            }
            String text = value.toString();
            Map<String, String> known = names.get(column);
            if (known != null) {
                return known.getOrDefault(text, messages.getMessage("history.gone", null, locale));
            }
            String word = words.get(table + "." + column);
            if (word != null) {
                return say(word + "." + text, text);
            }
            if (value instanceof Boolean yes) {
                return messages.getMessage(yes ? "value.yes" : "value.no", null, locale);
            }
            return value instanceof Number number ? number(numbers.get(table + "." + column), number) : plain(text);
        }

        private String say(String key, String otherwise) {
            return Objects.requireNonNullElse(messages.getMessage(key, null, null, locale), otherwise);
        }

        private static String number(HistoryWords.@Nullable Number meaning, Number value) {
            BigDecimal number = new BigDecimal(value.toString());
            if (meaning == HistoryWords.Number.MONEY) {
                return FormattingConfiguration.euros(new Money(number));
            }
            if (meaning == HistoryWords.Number.PERCENT) {
                return FormattingConfiguration.plain(number) + FormattingConfiguration.NO_BREAK_SPACE + "%";
            }
            return meaning == HistoryWords.Number.COUNT
                    ? FormattingConfiguration.grouped(number.longValue())
                    : FormattingConfiguration.plain(number);
        }

        private static String plain(String text) {
            if (DATE.matcher(text).matches()) {
                return FormattingConfiguration.date(LocalDate.parse(text));
            }
            if (TIME.matcher(text).matches()) {
                return FormattingConfiguration.time(LocalTime.parse(text));
            }
            return MOMENT.matcher(text).matches()
                    ? FormattingConfiguration.moment(OffsetDateTime.parse(text).toInstant())
                    : text;
        }
    }
}
