package fi.verkosto.season;

import fi.verkosto.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up seasons and leads them through their states. */
@Service
@Transactional
public class SeasonService {

    private final SeasonRepository seasons;
    private final ApplicationEventPublisher events;

    SeasonService(SeasonRepository seasons, ApplicationEventPublisher events) {
        this.seasons = seasons;
        this.events = events;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Season> list() {
        return seasons.findAllByOrderByNumberDesc();
    }

    /** With its tiers. */
    @Transactional(readOnly = true)
    public Season get(int number) {
        return seasons.findWithTiers(number).orElseThrow(NotFound::new);
    }

    /** With tiers, themes, offering and contacts, for the season's own page. */
    @Transactional(readOnly = true)
    public Season getWhole(int number) {
        Season season = get(number);
        season.getThemes();
        season.getOffering();
        season.getContacts();
        return season;
    }

    /** The season that recruits, with its tiers. */
    @Transactional(readOnly = true)
    public Optional<Season> findOpen() {
        return seasons.findWithTiers(SeasonState.OPEN);
    }

    /** The newest season that is running, with its tiers. */
    @Transactional(readOnly = true)
    public Optional<Season> findActive() {
        return seasons.findWithTiers(SeasonState.ACTIVE);
    }

    /** A theme of the season. */
    @Transactional(readOnly = true)
    public SeasonTheme theme(long id, Season season) {
        return seasons.findTheme(id, season.getId()).orElseThrow(NotFound::new);
    }
}
