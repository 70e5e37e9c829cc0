package fi.verkosto.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest contract of one's own municipality that has left the drawer.
 *
 * @param day on which it was sent, or signed by the later party
 */
public record HomeContract(
        long id, String number, String state, @Nullable LocalDate day) {

    /** Whether it waits for both signatures. */
    public boolean isWaiting() {
        return state.equals("SENT");
    }
}
