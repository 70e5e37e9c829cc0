package fi.verkosto.workshop;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.season.SeasonTheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the workshops of a whole season. For those who see every municipality. */
@Service
@Transactional(readOnly = true)
public class BoardService {

    private final WorkshopRepository workshops;
    private final SeasonService seasons;
    private final Clock clock;

    BoardService(WorkshopRepository workshops, SeasonService seasons, Clock clock) {
        this.workshops = workshops;
        this.seasons = seasons;
        this.clock = clock;
    }

    /**
     * The board of a season.
     *
     * @param number of the season; when absent the present one
     */
    public Board board(@Nullable Integer number, BoardFilter filter) {
        SeasonCalendar calendar = seasons.calendar();
        List<Season> all = calendar.seasons();
        if (all.isEmpty()) {
            return Board.EMPTY;
        }
        Season season = calendar.chosen(number);
        List<BoardRow> rows = rows(season, filter);
        return new Board(
                all,
                season,
                themes(season),
                Board.count(rows),
                rows.stream().filter(BoardRow::isWanted).toList(),
                !rows.isEmpty());
    }

    /** The themes of the season's programme, then its catalogue of workshop themes. */
    public List<SeasonTheme> themes(Season season) {
        return workshops.findThemes(season.getId());
    }

    private List<BoardRow> rows(Season season, BoardFilter filter) {
        LocalDate today = LocalDate.now(clock);
        boolean open = season.getState() != SeasonState.CLOSED;
        Map<Long, List<BoardEntry>> members = workshops.findBoard(season.getId(), filter.swedish()).stream()
                .collect(Collectors.groupingBy(BoardEntry::membership, LinkedHashMap::new, Collectors.toList()));
        return members.values().stream()
                .map(entries -> BoardRow.of(entries, open, filter, today))
                .toList();
    }
}
