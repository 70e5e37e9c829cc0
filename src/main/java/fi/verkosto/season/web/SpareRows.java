package fi.verkosto.season.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The empty rows at the end of a form that is a list, so that a row can be added without JavaScript. */
final class SpareRows {

    private static final int SPARE = 3;

    private SpareRows() {}

    /** The indexes of the rows to draw after those of the form, so that three empty ones stand at its end. */
    static <R> List<Integer> after(List<R> rows, Predicate<R> blank) {
        int filled = rows.size();
        while (filled > 0 && blank.test(rows.get(filled - 1))) {
            filled--;
        }
        return IntStream.range(rows.size(), Math.max(rows.size(), filled + SPARE))
                .boxed()
                .toList();
    }
}
