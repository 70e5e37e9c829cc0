package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** The role is over: what is past is not changed. */
public class RoleHasEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoleHasEnded(LocalDate on) {
        super(on);
    }
}
