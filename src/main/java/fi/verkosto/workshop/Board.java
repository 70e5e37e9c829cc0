package fi.verkosto.workshop;

import fi.verkosto.account.SignedIn;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonState;
import fi.verkosto.season.SeasonTheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The workshops of a whole season: every member a row, every slot a cell.
 *
 * @param seasons all seasons, for choosing another
 * @param season null as long as there is none at all
 * @param themes of the season, for choosing one
 * @param counts cells by state, of the whole season whatever the filter
 * @param rows those with a cell that the filter wants
 */
public record Board(
        List<Season> seasons,
        @Nullable Season season,
        List<SeasonTheme> themes,
        Map<SlotState, Long> counts,
        List<BoardRow> rows,
        boolean anyMember) {

    static final Board EMPTY = new Board(List.of(), null, List.of(), Map.of(), List.of(), false);

    static Map<SlotState, Long> count(List<BoardRow> rows) {
        Map<SlotState, Long> counts = new EnumMap<>(SlotState.class);
        for (SlotState state : SlotState.values()) {
            counts.put(state, 0L);
        }
        rows.forEach(row -> row.cells().forEach(cell -> counts.merge(cell.state(), 1L, Long::sum)));
        return counts;
    }

    public long count(SlotState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Slots of all members together. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long reserved() {
        return count(SlotState.PLANNED) + count(SlotState.CONFIRMED);
    }

    /** Whether the reader may plan a workshop into a free slot of the row. */
    public boolean plannable(BoardRow row, SignedIn me) {
        return me.mayPlanWorkshops() && row.state().hasWorkshops() && season != null && !isPast();
    }

    /** Whether the season is closed, so that nothing of it can be planned. */
    public boolean isPast() {
        return season != null && season.getState() == SeasonState.CLOSED;
    }

    /** The heads of the columns: 1 to the largest quota. */
    public List<Integer> columns() {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.rangeClosed(1, widest).boxed().toList();
    }
}
