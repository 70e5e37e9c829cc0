package fi.verkosto.contact;

import fi.verkosto.document.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first row of a file of people, which says what stands where. */
final class ImportHead {

    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
    private final List<String> unknown = new ArrayList<>();

    /**
     * Reads the first row.
     *
     * @throws ImportColumnTwice when two columns mean the same
     * @throws ImportColumnsMissing when it has no column for what every row needs
     */
    ImportHead(TableRow row) {
        for (int at = 0; at < row.cells().size(); at++) {
            String word = row.cell(at);
            ImportColumn column = ImportColumn.find(word).orElse(null);
            if (column == null) {
                if (!word.isEmpty()) {
                    unknown.add(word);
                }
            } else {
                Integer before = columns.put(column, at);
                if (before != null) {
                    throw new ImportColumnTwice(row.cell(before), word);
                }
            }
        }
        requireColumns();
    }

    private void requireColumns() {
        if (!has(ImportColumn.NAME)) {
            if (!has(ImportColumn.FIRST_NAME) && !has(ImportColumn.LAST_NAME)) {
                throw new ImportColumnsMissing(ImportColumn.NAME);
            }
            require(ImportColumn.FIRST_NAME);
            require(ImportColumn.LAST_NAME);
        }
        require(ImportColumn.ORGANISATION);
    }

    private void require(ImportColumn column) {
        if (!has(column)) {
            throw new ImportColumnsMissing(column);
        }
    }

    /** Headings of columns that are left aside. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    boolean has(ImportColumn column) {
        return columns.containsKey(column);
    }

    /** What stands in the column; nothing when there is none. */
    String text(TableRow row, ImportColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }
}
