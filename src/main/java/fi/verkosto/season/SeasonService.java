package fi.verkosto.season;

import fi.verkosto.journal.Actor;
import fi.verkosto.journal.Journal;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up seasons and leads them through their states. */
@Service
@Transactional
public class SeasonService {

    private final SeasonRepository seasons;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Clock clock;

    SeasonService(SeasonRepository seasons, ApplicationEventPublisher events, Journal journal, Clock clock) {
        this.seasons = seasons;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Season> list() {
        return seasons.findAllByOrderByNumberDesc();
    }

    /** The newest first, with their tiers. */
    @Transactional(readOnly = true)
    public List<Season> listWithTiers() {
        return seasons.findAllWithTiers();
    }

    /** With its tiers. */
    @Transactional(readOnly = true)
    public Season get(int number) {
        return seasons.findWithTiers(number).orElseThrow(NotFound::new);
    }

    /** With tiers, themes, offering, contacts, links and translations, for the season's own page. */
    @Transactional(readOnly = true)
    public Season getWhole(int number) {
        Season season = get(number);
        season.getThemes();
        season.getOffering();
        season.getContacts();
        season.getLinks();
        season.getTranslations();
        return season;
    }

    /** The season that recruits, with its tiers. */
    @Transactional(readOnly = true)
    public Optional<Season> findOpen() {
        return seasons.findWithTiers(SeasonState.OPEN);
    }

    /** All seasons as they stand today. */
    @Transactional(readOnly = true)
    public SeasonCalendar calendar() {
        return new SeasonCalendar(list(), today());
    }

    /** All seasons as they stand today, with their tiers. */
    @Transactional(readOnly = true)
    public SeasonCalendar calendarWithTiers() {
        return new SeasonCalendar(listWithTiers(), today());
    }

    /**
     * A theme of the season.
     *
     * @throws ThemeIsGone when the season has none of that id
     */
    @Transactional(readOnly = true)
    public SeasonTheme theme(long id, Season season) {
        return seasons.findTheme(id, season.getId()).orElseThrow(ThemeIsGone::new);
    }

    /** Whether the last day of the season is behind us. */
    public boolean isOver(Season season) {
        return season.getEndsOn().isBefore(today());
    }

    public Season create(SeasonDetails details) {
        requireNumberFree(details);
        requireDaysFree(details, details.number());
        return write(new Season(details));
    }

    /** Changes what the season's own form says, as seen in the given version. */
    public void edit(int number, int version, SeasonDetails details) {
        Season season = get(number);
        season.requireVersion(version);
        season.requireNotClosed();
        if (details.number() != number) {
            requireNumberFree(details);
        }
        requireDaysFree(details, number);
        season.describe(details);
        write(season);
    }

    private void requireNumberFree(SeasonDetails details) {
        if (seasons.existsByNumber(details.number())) {
            throw new SeasonNumberTaken(details.number());
        }
    }

    private void requireDaysFree(SeasonDetails details, int except) {
        if (seasons.existsOtherBetween(details.startsOn(), details.endsOn(), except)) {
            throw new SeasonOverlaps();
        }
    }

    /** Begins recruiting; only one season recruits at a time. */
    public void open(int number) {
        boolean another = seasons.existsInState(SeasonState.OPEN);
        Season season = get(number);
        season.open();
        if (another) {
            throw new AnotherSeasonIsOpen();
        }
        write(season);
    }

    /** Starts the season, and with it the memberships that have joined. */
    public void activate(int number) {
        Season season = get(number);
        season.requireStartNear(today());
        season.activate();
        events.publishEvent(new SeasonActivated(season));
        seasons.flush();
    }

    /** Closes the season: what belongs to it comes to its end first, for nothing of a closed season changes. */
    public void close(int number) {
        Season season = seasons.findForClosing(number).orElseThrow(NotFound::new);
        season.requireRunning();
        events.publishEvent(new SeasonClosing(season));
        seasons.flush();
        season.close();
        seasons.flush();
    }

    /** Lets a closed season change again, and what its closing ended go on; the reason goes into its history and the log. */
    public void reopen(int number, @Nullable String reason) {
        if (reason == null) {
            throw new ReopeningNeedsReason();
        }
        Season season = get(number);
        seasons.announceReopening(reason);
        season.reopen(reason);
        seasons.flush();
        events.publishEvent(new SeasonReopened(season, reason));
        String actor = Objects.requireNonNullElse(Actor.current(), "system");
        journal.record("SEASON_REOPENED", actor, Map.of("season", Integer.toString(number), "reason", reason));
    }

    private Season write(Season season) {
        try {
            Season saved = seasons.save(season);
            seasons.flush();
            return saved;
        } catch (DataIntegrityViolationException violation) {
            throw switch (ViolatedConstraint.nameIn(violation).orElse("")) {
                case "season_number_taken" -> new SeasonNumberTaken(season.getNumber());
                case "season_no_overlap" -> new SeasonOverlaps();
                case "season_one_open" -> new AnotherSeasonIsOpen();
                case "season_number_in_use" -> new SeasonNumberInUse();
                case "season_population_known" ->
                    new SeasonWithoutFigures(season.getPopulationDate().getYear());
                default -> violation;
            };
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
