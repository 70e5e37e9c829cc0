package fi.verkosto.publicsite;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anyone may know of the network: the season that one can join, and who takes part. */
@Service
@Transactional(readOnly = true)
public class PublicSite {

    private static final String PARTICIPANTS = """
            select u.code, u.name_fi, u.name_sv
            from membership m join municipality u on u.id = m.municipality_id
            where m.season_id = :season and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')
            order by case when :swedish then u.name_sv else u.name_fi end
            """;

    private final SeasonService seasons;
    private final JdbcClient jdbc;

    PublicSite(SeasonService seasons, JdbcClient jdbc) {
        this.seasons = seasons;
        this.jdbc = jdbc;
    }

    /** A municipality that takes part. */
    public record Participant(String code, String nameFi, String nameSv) {

        public String name(Locale locale) {
            return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
        }
    }

    /** The season that recruits, else the one that runs: with tiers, themes, offering and contacts. */
    public Optional<Season> presented() {
        return priced().map(season -> seasons.getWhole(season.getNumber()));
    }

    /** The season that recruits, else the one that runs: with its tiers. */
    public Optional<Season> priced() {
        return seasons.calendarWithTiers().priced();
    }

    /** The season of that number, once it is more than a draft and has its tiers. */
    public Optional<Season> priced(int number) {
        return seasons.list().stream()
                .filter(season -> season.getNumber() == number && season.getState() != SeasonState.DRAFT)
                .findFirst()
                .map(season -> seasons.get(season.getNumber()))
                .filter(season -> !season.getTiers().isEmpty());
    }

    public Optional<Season> running() {
        return seasons.calendarWithTiers().running();
    }

    /** The municipalities that take part in the season, by their names in the language of the page. */
    public List<Participant> participants(Season season, Locale locale) {
        return jdbc.sql(PARTICIPANTS)
                .param("season", season.getId())
                .param("swedish", Languages.isSwedish(locale))
                .query(Participant.class)
                .list();
    }
}
