package fi.verkosto.journal;

import java.util.Map;

/**
 * What a feature tells about its tables, so that their history reads as its pages do. Columns are given with their table,
 * as "season.state", besides those of names.
 *
 * @param rows the column that tells the rows of a table apart, by table; only of tables whose rows belong to a record
 * @param words for columns that hold one of some words: what stands before the word in the key of its text
 * @param numbers for columns that hold more than a plain number
 * @param names for columns that refer to a row: the query for its key and its names in Finnish and Swedish, of the keys
 *     {@code :keys}
 */
public record HistoryWords(
        Map<String, String> rows, Map<String, String> words, Map<String, Number> numbers, Map<String, String> names) {

    /** What a number means. */
    public enum Number {
        MONEY,
        PERCENT,
        COUNT
    }

    public HistoryWords {
        rows = Map.copyOf(rows);
        words = Map.copyOf(words);
        numbers = Map.copyOf(numbers);
        names = Map.copyOf(names);
    }
}
