package fi.verkosto.workshop.web;

import fi.verkosto.season.ClosingPanel;
import fi.verkosto.season.Season;
import fi.verkosto.workshop.Board;
import fi.verkosto.workshop.BoardFilter;
import fi.verkosto.workshop.BoardService;
import fi.verkosto.workshop.SlotState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Workshops that have not been held or reported when the season is about to be closed. */
@Component
class WorkshopsAtClosing implements ClosingPanel {

    private static final int ORDER = 40;

    private final BoardService boards;

    WorkshopsAtClosing(BoardService boards) {
        this.boards = boards;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Matter> of(Season season) {
        Board board = boards.board(season.getNumber(), BoardFilter.EVERYTHING);
        String address = "/workshops?season=" + season.getNumber() + "&state=";
        return List.of(
                new Matter("workshop.closing.reserved", board.reserved(), address + "CONFIRMED,PLANNED"),
                new Matter("workshop.closing.unreported", board.count(SlotState.HELD), address + "HELD"),
                new Matter("workshop.closing.unapproved", board.count(SlotState.SUBMITTED), address + "SUBMITTED"));
    }
}
