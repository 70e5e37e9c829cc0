package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** A role cannot end before its first day. */
public class RoleEndsBeforeStart extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoleEndsBeforeStart(LocalDate from) {
        super(from);
    }
}
