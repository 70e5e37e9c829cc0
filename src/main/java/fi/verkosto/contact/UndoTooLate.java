package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** A merging can be undone for a month. */
public class UndoTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public UndoTooLate(LocalDate until) {
        super(until);
    }
}
