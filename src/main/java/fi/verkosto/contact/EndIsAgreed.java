package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** The end of the role has been agreed on; only a coordinator moves it. */
public class EndIsAgreed extends Refusal {

    private static final long serialVersionUID = 1L;

    public EndIsAgreed(LocalDate on) {
        super(on);
    }
}
