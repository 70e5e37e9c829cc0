package fi.verkosto.decision;

import fi.verkosto.decision.minutes.MinutesReader;
import fi.verkosto.decision.minutes.MinutesReading;
import fi.verkosto.decision.minutes.Vocabulary;
import fi.verkosto.decision.minutes.Vocabulary.Former;
import fi.verkosto.decision.minutes.Vocabulary.Place;
import fi.verkosto.decision.minutes.Vocabulary.Term;
import fi.verkosto.decision.minutes.Vocabulary.Tier;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityKind;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.municipality.PopulationFigure;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads the text of minutes (pöytäkirja) with what the network knows of municipalities and seasons. Seasons are asked for
 * at each reading, so that a change of theirs counts at once; municipalities change once a year and are kept for a while.
 */
@Service
public class MinutesService {

    /** The longest text that people and programs may send, in characters; that of a file may be longer. */
    public static final int LONGEST = 1_048_576;

    private static final int LONGEST_OF_FILE = 2 * LONGEST;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final MunicipalityService municipalities;
    private final SeasonService seasons;
    private final Clock clock;
    private volatile @Nullable Known known;

    MinutesService(MunicipalityService municipalities, SeasonService seasons, Clock clock) {
        this.municipalities = municipalities;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** What the text says; nothing is stored. */
    public MinutesReading read(String text) {
        if (text.isBlank()) {
            throw new TextMissing();
        }
        if (text.length() > LONGEST_OF_FILE) {
            throw new TextTooLong();
        }
        return reader().read(text);
    }

    private MinutesReader reader() {
        List<Term> terms =
                seasons.listWithTiers().stream().map(MinutesService::term).toList();
        Instant now = clock.instant();
        Known present = known;
        if (present == null || !present.isFresh(now)) {
            List<Place> places = municipalities.listWhole().stream()
                    .map(MinutesService::place)
                    .toList();
            present = new Known(new Vocabulary(places, terms), now);
        } else if (!present.vocabulary.seasons().equals(terms)) {
            present = new Known(new Vocabulary(present.vocabulary.municipalities(), terms), present.readAt);
        }
        known = present;
        return present.reader;
    }

    private static Term term(Season season) {
        List<Tier> tiers = season.getTiers().stream()
                .map(tier -> new Tier(tier.minPopulation(), tier.maxPopulation(), tier.annualFee()))
                .toList();
        return new Term(season.getNumber(), season.getStartsOn(), season.getEndsOn(), tiers);
    }

    private static Place place(Municipality municipality) {
        return new Place(
                municipality.getCode(),
                municipality.getNameFi(),
                municipality.getNameSv(),
                municipality.getKind() == MunicipalityKind.CITY,
                municipality.getPopulationFigures().stream()
                        .collect(Collectors.toMap(
                                PopulationFigure::year, figure -> figure.value().inhabitants())),
                municipality.getFormerMunicipalities().stream()
                        .map(former -> new Former(former.nameFi(), former.nameSv(), former.mergedOn()))
                        .toList());
    }

    /** A vocabulary with its reader, and when the municipalities in it were asked for. */
    private static final class Known {

        private final Vocabulary vocabulary;
        private final MinutesReader reader;
        private final Instant readAt;

        Known(Vocabulary vocabulary, Instant readAt) {
            this.vocabulary = vocabulary;
            this.reader = new MinutesReader(vocabulary);
            this.readAt = readAt;
        }

        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KEPT));
        }
    }
}
