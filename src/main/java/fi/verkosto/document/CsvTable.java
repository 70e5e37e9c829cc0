package fi.verkosto.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text with separators, as spreadsheet programs write it: with semicolons here, with commas or tabs elsewhere. */
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    /** With which Excel is told the separator. */
    private static final String TOLD = "sep=";

    private CsvTable() {}

    static void read(String text, DocumentTables.Rows rows) {
        int end = text.indexOf('\n');
        boolean told = text.startsWith(TOLD) && end > TOLD.length();
        String table = told ? text.substring(end + 1) : text;
        char separator = told ? text.charAt(TOLD.length()) : separator(table);
        try (CSVParser parser = CSVParser.parse(table, format(separator))) {
            for (CSVRecord row : parser) {
                row.forEach(rows::count);
                rows.add((int) row.getRecordNumber() + (told ? 1 : 0), row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new FileBroken();
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The one of which there are the most in the first line that says anything. */
    private static char separator(String table) {
        String first = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator ->
                        first.chars().filter(letter -> letter == separator).count()))
                .orElseThrow();
    }
}
