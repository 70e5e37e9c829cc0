package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A step that is recorded by hand is not dated before the one that went before it. */
public class MoveBeforeLast extends Refusal {

    private static final long serialVersionUID = 1L;

    public MoveBeforeLast(LocalDate last) {
        super(last.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    }
}
