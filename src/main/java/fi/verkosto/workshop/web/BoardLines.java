package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.workshop.Board;
import fi.verkosto.workshop.BoardRow;
import fi.verkosto.workshop.MissingReport;
import fi.verkosto.workshop.SlotState;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the rows of the board out in the reader's language, each state once for the whole page. */
@Component
class BoardLines {

    private final MessageSource messages;

    BoardLines(MessageSource messages) {
        this.messages = messages;
    }

    List<BoardLine> of(Board board, SignedIn me) {
        Locale locale = me.locale();
        Map<SlotState, String> states = new EnumMap<>(SlotState.class);
        for (SlotState state : SlotState.values()) {
            states.put(state, say("SlotState." + state, locale));
        }
        int columns = board.columns().size();
        return board.rows().stream()
                .map(row -> {
                    boolean plannable = board.plannable(row, me);
                    List<BoardLine.Cell> cells = row.cells().stream()
                            .map(cell -> cell(row, cell, plannable, states, locale))
                            .toList();
                    List<Integer> beyond = IntStream.rangeClosed(cells.size() + 1, columns)
                            .boxed()
                            .toList();
                    String used = row.used() + " / " + cells.size();
                    return new BoardLine(row.membership(), row.name(locale), cells, used, beyond);
                })
                .toList();
    }

    private BoardLine.Cell cell(
            BoardRow row, BoardRow.Cell cell, boolean plannable, Map<SlotState, String> states, Locale locale) {
        String state = states.getOrDefault(cell.state(), "");
        String look = cell.wanted() ? cell.state().name().toLowerCase(Locale.ROOT) : "quiet";
        if (cell.workshop() != null) {
            String text = late(cell.missingReport(), locale, state);
            String address = "/workshops/" + cell.workshop();
            return new BoardLine.Cell(address, look, cell.state() == SlotState.REPORTED, text, ": " + cell.topic());
        }
        String hint = ": " + say("workshop.plan.slot", locale, cell.slot());
        return plannable
                ? new BoardLine.Cell("/workshops/new?membership=" + row.membership(), look, false, state, hint)
                : new BoardLine.Cell(null, look, false, state, "");
    }

    private String late(@Nullable MissingReport missing, Locale locale, String state) {
        return missing != null && missing.isLate() ? say("workshop.late.short", locale, missing.days()) : state;
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
