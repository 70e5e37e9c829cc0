package fi.verkosto.document;

import java.util.List;

/**
 * A row of a table that somebody sent.
 *
 * @param line its number in the file, from 1, as the program shows it in which the file was made
 * @param cells what its cells say, each on one line; an empty cell is an empty text
 */
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** What stands in a column; nothing where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
