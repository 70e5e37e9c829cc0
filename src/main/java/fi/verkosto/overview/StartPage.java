package fi.verkosto.overview;

import fi.verkosto.mail.MailRegister;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office's start page shows.
 *
 * @param running the seasons that run, the present one first: while one ends and the next begins there may be two
 * @param recruiting the season into which municipalities are being enrolled
 * @param due what is due on the decision radar of the season that recruits
 * @param mail whether mail leaves
 * @param anySeason whether there is any season at all
 */
public record StartPage(
        LocalDateTime now,
        List<Part> running,
        @Nullable Part recruiting,
        boolean anySeason,
        @Nullable Due due,
        List<Waiting> waiting,
        List<ComingWorkshop> coming,
        MailRegister.Condition mail) {

    /** A season with its numbers. */
    public record Part(SeasonOutline season, SeasonFigures figures) {}

    /** Municipalities whose body meets this week, and those whose result is missing. */
    public record Due(int thisWeek, int overdue) {}
}
