package fi.verkosto.overview;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office's start page shows.
 *
 * @param running the season that runs, with its numbers
 * @param recruiting the season into which municipalities are being enrolled, with its numbers
 * @param anySeason whether there is any season at all
 */
public record StartPage(
        LocalDateTime now,
        @Nullable SeasonOutline running,
        @Nullable SeasonFigures runningFigures,
        @Nullable SeasonOutline recruiting,
        @Nullable SeasonFigures recruitingFigures,
        boolean anySeason,
        List<Waiting> waiting,
        List<ComingWorkshop> coming) {}
