package fi.verkosto.season;

import fi.verkosto.shared.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The seasons as they stand on a day. Here is the rule by which every page chooses the season that is meant where none is
 * named: two seasons may run beside each other, as the next one is started before it begins and the last one is closed after
 * it has ended.
 *
 * @param seasons the newest first
 */
public record SeasonCalendar(List<Season> seasons, LocalDate today) {

    public SeasonCalendar {
        seasons = List.copyOf(seasons);
    }

    /** The season that runs today, else the one that was started and begins next, else the last that is not closed yet. */
    public Optional<Season> running() {
        return allRunning().stream().findFirst();
    }

    /** All that have been started and not closed, the one that runs today first. */
    public List<Season> allRunning() {
        return in(SeasonState.ACTIVE)
                .sorted(Comparator.comparingInt(this::order)
                        .thenComparingLong(season -> Math.abs(
                                today.toEpochDay() - season.getStartsOn().toEpochDay())))
                .toList();
    }

    private int order(Season season) {
        if (season.getStartsOn().isAfter(today)) {
            return 1;
        }
        return season.getEndsOn().isBefore(today) ? 2 : 0;
    }

    /** The season into which municipalities are enrolled: the open one, else one that was started before it begins. */
    public Optional<Season> recruiting() {
        return in(SeasonState.OPEN)
                .findFirst()
                .or(() -> allRunning().stream()
                        .skip(1)
                        .filter(season -> season.getStartsOn().isAfter(today))
                        .findFirst());
    }

    /** The season whose prices are told: the one that recruits, else the one that runs. */
    public Optional<Season> priced() {
        return recruiting().or(this::running);
    }

    /** The season that is meant where none is named: the one that runs, else the one that recruits, else the newest. */
    public Optional<Season> present() {
        return running().or(this::recruiting).or(() -> seasons.stream().findFirst());
    }

    /**
     * The season of a page that lets one choose.
     *
     * @param number of the season; when absent the present one
     * @throws NotFound when no season has the number, or when there is none at all
     */
    public Season chosen(@Nullable Integer number) {
        Optional<Season> season = number == null
                ? present()
                : seasons.stream().filter(one -> one.getNumber() == number).findFirst();
        return season.orElseThrow(NotFound::new);
    }

    private Stream<Season> in(SeasonState state) {
        return seasons.stream().filter(season -> season.getState() == state);
    }
}
