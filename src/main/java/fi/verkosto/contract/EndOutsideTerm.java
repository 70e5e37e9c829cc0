package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** A termination ends a contract while it is in force. */
public class EndOutsideTerm extends Refusal {

    private static final long serialVersionUID = 1L;

    public EndOutsideTerm(LocalDate start, LocalDate end) {
        super(start, end);
    }
}
