package fi.verkosto.web;

import java.util.List;

/** A page of a long list: the rows, which page it is (from 1), and whether more follow. Nothing is counted. */
public record Slice<T>(List<T> rows, int page, boolean more) {

    public static final int SIZE = 100;

    /** Makes a page of rows that were asked for with a limit of one more than the size. */
    public static <T> Slice<T> of(List<T> rowsAndOneMore, int page, int size) {
        boolean more = rowsAndOneMore.size() > size;
        return new Slice<>(more ? rowsAndOneMore.subList(0, size) : rowsAndOneMore, page, more);
    }

    /** Whether somebody has asked for a page after the last one. */
    public boolean isPastEnd() {
        return rows.isEmpty() && page > 1;
    }

    /** The offset of a page that a visitor asked for. */
    public static int offset(int page, int size) {
        return (Math.min(Math.max(page, 1), 10_000) - 1) * size;
    }
}
