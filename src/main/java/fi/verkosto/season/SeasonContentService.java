package fi.verkosto.season;

import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a season consists of: tiers, themes, offering, contacts, links. Each change replaces the whole list, begins from
 * the version that was seen, and makes the version grow. No change touches a fee that a membership already has.
 */
@Service
@Transactional
public class SeasonContentService {

    /** The keys of what refers to themes. */
    private static final Set<String> USING_THEMES = Set.of("workshop_theme_id_fkey", "initiative_theme_in_season");

    private final SeasonRepository seasons;

    SeasonContentService(SeasonRepository seasons) {
        this.seasons = seasons;
    }

    /**
     * Replaces the tier table.
     *
     * @throws TiersNotWhole when a population has no tier, or two
     */
    public void price(int number, int version, List<FeeTier> tiers) {
        season(number, version).priceBy(tiers);
        seasons.flush();
    }

    public void offer(int number, int version, List<OfferingItem> offering) {
        season(number, version).offer(offering);
        seasons.flush();
    }

    /** Replaces the Swedish of what has been typed for the season, by the Finnish words. */
    public void translate(int number, int version, Map<String, String> swedish) {
        season(number, version).translate(swedish);
        seasons.flush();
    }

    public void nameContacts(int number, int version, List<SeasonContact> contacts) {
        season(number, version).nameContacts(contacts);
        seasons.flush();
    }

    public void linkTo(int number, int version, List<SeasonLink> links) {
        season(number, version).linkTo(links);
        seasons.flush();
    }

    /** Replaces the themes of the programme and the catalogue of workshop themes; those that keep their id are renamed. */
    public void arrangeThemes(int number, int version, List<ThemeDraft> programme, List<ThemeDraft> workshops) {
        Season season = season(number, version);
        season.requireThemesAmong(
                Stream.concat(programme.stream(), workshops.stream()).toList());
        removeThemes(
                season,
                Stream.concat(programme.stream(), workshops.stream())
                        .flatMap(ThemeDraft::keptIds)
                        .collect(Collectors.toSet()));
        season.arrangeThemes(ThemePurpose.PROGRAMME, programme);
        season.arrangeThemes(ThemePurpose.WORKSHOP, workshops);
        seasons.flush();
    }

    private void removeThemes(Season season, Set<Long> kept) {
        List<String> removed = season.getThemes().stream()
                .filter(theme -> !kept.contains(theme.getId()))
                .map(SeasonTheme::getTitle)
                .toList();
        try {
            while (season.removeThemesExcept(kept)) {
                seasons.flush();
            }
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter(USING_THEMES::contains)
                    .<RuntimeException>map(used -> new ThemeInUse(removed))
                    .orElse(violation);
        }
    }

    private Season season(int number, int version) {
        Season season = seasons.findForContent(number).orElseThrow(NotFound::new);
        season.requireVersion(version);
        season.requireNotClosed();
        return season;
    }
}
