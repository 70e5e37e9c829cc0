package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** An extension goes beyond the last day that is in force. */
public class EndNotLater extends Refusal {

    private static final long serialVersionUID = 1L;

    public EndNotLater(LocalDate end) {
        super(end);
    }
}
