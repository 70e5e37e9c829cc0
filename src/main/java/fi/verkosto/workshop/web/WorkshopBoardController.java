package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.shared.Languages;
import fi.verkosto.workshop.Board;
import fi.verkosto.workshop.BoardFilter;
import fi.verkosto.workshop.BoardService;
import fi.verkosto.workshop.SlotState;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The board: every member of a season a row, every slot a cell. */
@Controller
class WorkshopBoardController {

    private final BoardService boards;
    private final BoardLines lines;
    private final WorkshopChoices choices;

    WorkshopBoardController(BoardService boards, BoardLines lines, WorkshopChoices choices) {
        this.boards = boards;
        this.lines = lines;
        this.choices = choices;
    }

    @GetMapping("/workshops")
    ModelAndView list(
            @ModelAttribute("query") BoardQuery query, BindingResult unreadable, @AuthenticationPrincipal SignedIn me) {
        BoardFilter filter = query.toFilter(Languages.isSwedish(me.locale()));
        Board board = boards.board(query.season(), filter);
        return new ModelAndView("workshop/board")
                .addObject("board", board)
                .addObject("lines", lines.of(board, me))
                .addObject("filter", filter)
                .addObject(
                        "states",
                        filter.states().stream().sorted().map(SlotState::name).collect(Collectors.joining(",")))
                .addObject("themes", choices.themes(board.themes()));
    }
}
