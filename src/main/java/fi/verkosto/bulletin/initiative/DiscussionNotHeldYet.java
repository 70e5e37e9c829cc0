package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;

/** A peer discussion has been held once its day has come. */
public class DiscussionNotHeldYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public DiscussionNotHeldYet(LocalDate day) {
        super(day);
    }
}
