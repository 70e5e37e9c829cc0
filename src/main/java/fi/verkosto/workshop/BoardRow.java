package fi.verkosto.workshop;

import fi.verkosto.membership.MembershipState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A member's line of the board. */
public record BoardRow(long membership, MembershipState state, String nameFi, String nameSv, List<Cell> cells) {

    /**
     * A slot.
     *
     * @param workshop its id, null for a free slot
     * @param wanted whether the filter lets it stand out
     */
    public record Cell(
            int slot,
            SlotState state,
            @Nullable Long workshop,
            @Nullable String topic,
            @Nullable MissingReport missingReport,
            boolean wanted) {}

    static BoardRow of(List<BoardEntry> entries, boolean open, BoardFilter filter, LocalDate today) {
        BoardEntry member = entries.get(0);
        SlotState empty = open && member.membershipState().hasWorkshops() ? SlotState.FREE : SlotState.UNUSED;
        List<Cell> cells = IntStream.rangeClosed(1, member.quota())
                .mapToObj(slot -> cell(slot, entries, empty, filter, today))
                .toList();
        return new BoardRow(member.membership(), member.membershipState(), member.nameFi(), member.nameSv(), cells);
    }

    private static Cell cell(int slot, List<BoardEntry> entries, SlotState empty, BoardFilter filter, LocalDate today) {
        for (BoardEntry entry : entries) {
            if (entry.takes(slot) && entry.state() != null) {
                SlotState state = SlotState.of(entry.state(), entry.approvedOn() != null);
                return new Cell(
                        slot,
                        state,
                        entry.workshop(),
                        entry.topic(),
                        MissingReport.of(entry.state(), entry.heldOn(), today),
                        filter.includes(entry, state));
            }
        }
        return new Cell(slot, empty, null, null, null, filter.includesEmpty(empty));
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    /** Held, with or without report. */
    public long used() {
        return cells.stream().filter(cell -> cell.state().isUsed()).count();
    }

    boolean isWanted() {
        return cells.stream().anyMatch(Cell::wanted);
    }
}
