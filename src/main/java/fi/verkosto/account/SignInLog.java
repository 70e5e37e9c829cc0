package fi.verkosto.account;

import fi.verkosto.journal.Event;
import fi.verkosto.journal.Journal;
import java.util.List;
import org.springframework.stereotype.Service;

/** When somebody signed in and how, and when it was refused (kirjautumiset). */
@Service
public class SignInLog {

    private static final int LINES = 10;
    private static final List<String> KINDS =
            List.of("SIGNED_IN", "SIGNED_OUT", "SECOND_STEP_ASKED", "CONFIRMED", "SESSIONS_ENDED", "SESSION_ENDED");

    private final Journal journal;

    SignInLog(Journal journal) {
        this.journal = journal;
    }

    /** The last ones, newest first. */
    public List<Event> of(Account account) {
        return journal.lastEvents(
                Long.toString(account.getId()), KINDS, SignInService.refusedAs(account.getEmail()), LINES);
    }
}
