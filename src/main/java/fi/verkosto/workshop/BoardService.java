package fi.verkosto.workshop;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param number of the season; when absent the one that runs, else the one that recruits, else the newest
     */
    public Board board(@Nullable Integer number, BoardFilter filter) {
        List<Season> all = seasons.list();
        if (all.isEmpty()) {
            return Board.EMPTY;
        }
        Season season = number == null ? present(all) : withNumber(all, number);
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

    /** Held workshops of the season whose report is missing, those that wait longest first. */
    public List<WaitingReport> withoutReport(Season season) {
        return workshops.findWithoutReport(season.getId());
    }

    private List<BoardRow> rows(Season season, BoardFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<BoardEntry>> members = workshops.findBoard(season.getId(), filter.swedish()).stream()
                .collect(Collectors.groupingBy(BoardEntry::membership, LinkedHashMap::new, Collectors.toList()));
        return members.values().stream()
                .map(entries -> BoardRow.of(entries, filter, today))
                .toList();
    }

    private static Season present(List<Season> all) {
        return inState(all, SeasonState.ACTIVE)
                .or(() -> inState(all, SeasonState.OPEN))
                .orElseGet(() -> all.get(0));
    }

    private static Optional<Season> inState(List<Season> all, SeasonState state) {
        return all.stream().filter(season -> season.getState() == state).findFirst();
    }

    private static Season withNumber(List<Season> all, int number) {
        return all.stream()
                .filter(season -> season.getNumber() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
