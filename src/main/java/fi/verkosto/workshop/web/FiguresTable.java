package fi.verkosto.workshop.web;

import fi.verkosto.workshop.WorkshopFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables of the figures.
 *
 * @param heading key of its heading
 */
record FiguresTable(String heading, List<Row> rows) {

    /**
     * A line of a table.
     *
     * @param typed whether the label was typed by somebody in the season's own language
     * @param address of the workshops behind the line, to which a stage may be added; null where there are none to show
     */
    record Row(
            String label,
            boolean typed,
            boolean under,
            @Nullable String address,
            WorkshopFigures.Line line) {}
}
