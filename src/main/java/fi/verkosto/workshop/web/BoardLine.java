package fi.verkosto.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's line of the board, every value as it is read.
 *
 * @param used slots used of all, as text
 * @param beyond columns of members with more slots than this one
 */
public record BoardLine(long membership, String name, List<Cell> cells, String used, List<Integer> beyond) {

    /**
     * A slot.
     *
     * @param address of its workshop, or of planning one; null where there is nothing to open
     * @param look class of the style sheet; the filter's other cells are quiet
     * @param hint what a screen reader says after the text
     */
    public record Cell(@Nullable String address, String look, boolean reported, String text, String hint) {}
}
